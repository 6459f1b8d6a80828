package kz.ereje.examples.benchmarks.measuring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark of JMH with one value of each parameter; each time in a JVM of its own.
 *
 * @param name its name in the table
 * @param benchmark the class and the method, with a dot
 * @param parameters the values of the parameters
 * @param effort how long it is measured
 * @param threads how many threads call it
 */
public record JmhWay(String name, String benchmark, Map<String, String> parameters, Effort effort, int threads)
        implements Way {

    /**
     * Iterations of a second, or single shots.
     *
     * @param warmUps those that do not count
     * @param counted those that count; their mean is one value of the way
     */
    public record Effort(int warmUps, int counted) {}

    @Override
    public Map<String, Double> measure() throws RunnerException {
        return values(new Runner(options()).runSingle());
    }

    private Options options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + Pattern.quote(benchmark) + "$")
                .forks(1)
                .threads(threads)
                .warmupIterations(effort.warmUps())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.counted())
                .measurementTime(TimeValue.seconds(1))
                .timeUnit(TimeUnit.MICROSECONDS)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        return options.build();
    }

    private static Map<String, Double> values(RunResult result) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(MeasuredTable.TIME, result.getPrimaryResult().getScore());
        result.getSecondaryResults().forEach((label, value) -> {
            if (label.endsWith("gc.alloc.rate.norm")) {
                values.put(MeasuredTable.BYTES, value.getScore());
            }
            if (label.matches(".*p0\\.(50|99|999)")) {
                values.put(label.substring(label.lastIndexOf("p0.")), value.getScore());
            }
        });
        return values;
    }
}
