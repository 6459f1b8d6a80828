package kz.ereje.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Work that threads share nothing of: what two of them reach on this machine is the most that two checks at a time can reach. */
public class ControlBenchmark extends OneDecision {

    private static final int TOKENS = 8_000;
    private static final int OBJECTS = 800;
    private static final int SIZE = 16;

    /** Arithmetic alone. */
    @Benchmark
    public void arithmetic() {
        Blackhole.consumeCPU(TOKENS);
    }

    /** Small objects, as many bytes as the report of a decision takes. */
    @Benchmark
    public void smallObjects(Blackhole taken) {
        for (int i = 0; i < OBJECTS; i++) {
            taken.consume(new byte[SIZE]);
        }
    }
}
