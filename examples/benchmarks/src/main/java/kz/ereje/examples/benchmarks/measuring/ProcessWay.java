package kz.ereje.examples.benchmarks.measuring;

import java.io.IOException;
import java.util.Map;

/**
 * Whole processes, measured by the clock.
 *
 * @param name its name in the table
 * @param run runs it once
 */
public record ProcessWay(String name, Run run) implements Way {

    /** Runs a process and gives values by unit. */
    @FunctionalInterface
    public interface Run {
        Map<String, Double> measure() throws IOException, InterruptedException;
    }

    @Override
    public Map<String, Double> measure() throws IOException, InterruptedException {
        return run.measure();
    }
}
