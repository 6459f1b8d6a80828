package kz.ereje.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import kz.ereje.api.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long single checks take: the median and the slow ones. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LatencyBenchmark {

    /** The rows of the whole act for one decision. */
    @Benchmark
    public Report report(CheckBenchmark checks, OneDecision.Place place) {
        return checks.report(place);
    }
}
