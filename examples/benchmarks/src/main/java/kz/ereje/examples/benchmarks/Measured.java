package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The measured figures, by name: {@code CheckBenchmark.report DIRECT}, with {@code x2} where two threads measured. Microseconds, bytes, and
 * the percentiles of single checks.
 */
final class Measured {

    private final Map<String, Map<String, Double>> figures = new TreeMap<>();

    /** The figures of a file that {@link Measure} wrote. */
    static Measured read(Path file) throws IOException {
        Measured measured = new Measured();
        measured.figures.putAll(new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {}));
        return measured;
    }

    /** Takes the figures of JMH. */
    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            Map<String, Double> of = new LinkedHashMap<>();
            of.put("score", result.getPrimaryResult().getScore());
            of.put("error", result.getPrimaryResult().getScoreError());
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            if (allocated != null) {
                of.put("bytes", allocated.getScore());
            }
            result.getSecondaryResults().forEach((label, figure) -> {
                if (label.contains("p0.") || label.contains("p1.")) {
                    of.put(
                            label.substring(label.indexOf("p0.") < 0 ? label.indexOf("p1.") : label.indexOf("p0.")),
                            figure.getScore());
                }
            });
            figures.put(name(result.getParams()), of);
        }
    }

    /** Takes one figure of a process. */
    void add(String name, String unit, double value) {
        figures.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(unit, value);
    }

    private static String name(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        StringBuilder name =
                new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1));
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return params.getThreads() > 1 ? name + " x" + params.getThreads() : name.toString();
    }

    /** All figures, by name. */
    Map<String, Map<String, Double>> all() {
        return figures;
    }

    /** Whether there are figures of this name. */
    boolean has(String name) {
        return figures.containsKey(name);
    }

    /** One figure; one that was not measured is at fault. */
    double of(String name, String figure) {
        return Objects.requireNonNull(
                Objects.requireNonNull(figures.get(name), name).get(figure), name + " " + figure);
    }

    double score(String name) {
        return of(name, "score");
    }

    /** How many times the rate of one thread two threads reach. */
    double twice(String name) {
        return 2 * score(name) / score(name + " x2");
    }

    double bytes(String name) {
        return of(name, "bytes");
    }
}
