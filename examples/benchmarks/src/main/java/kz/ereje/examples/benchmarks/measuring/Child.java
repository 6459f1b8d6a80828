package kz.ereje.examples.benchmarks.measuring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Starts a process, waits for its end, and tells what it took. */
public final class Child {

    private static final int LOOK_EVERY_MS = 20;

    private Child() {}

    /**
     * What a process took.
     *
     * @param micros microseconds from its start to its end
     * @param peakKiB the most memory that it had at a time, as the system counts it; 0 where the system has no {@code /proc}
     * @param said what it printed, where that was kept
     */
    public record Ran(double micros, long peakKiB, String said) {}

    /** Runs a process whose output is discarded, so that no disk is measured. */
    public static Ran run(List<String> command, Set<Integer> expected) throws IOException, InterruptedException {
        return run(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD), expected);
    }

    /** Runs a process that ends well and prints less than a pipe holds, which is kept. */
    public static Ran asked(List<String> command) throws IOException, InterruptedException {
        return run(new ProcessBuilder(command), Set.of(0));
    }

    private static Ran run(ProcessBuilder builder, Set<Integer> expected) throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long peak = 0;
        // Linux keeps the peak itself; it is lost with the process, so that it is looked at again and again until the
        // end.
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, Memory.peak(process.pid()));
        }
        double micros = (System.nanoTime() - before) / 1e3;
        if (!expected.contains(process.exitValue())) {
            throw new IllegalStateException(builder.command() + " ended with " + process.exitValue());
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(micros, peak, said);
    }
}
