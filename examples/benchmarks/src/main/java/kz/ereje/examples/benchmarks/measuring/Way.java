package kz.ereje.examples.benchmarks.measuring;

import java.io.IOException;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Something whose speed is measured, once in each round. */
public interface Way {

    /** Its name in the table. */
    String name();

    /** Measures it once: values by unit. */
    Map<String, Double> measure() throws IOException, InterruptedException, RunnerException;
}
