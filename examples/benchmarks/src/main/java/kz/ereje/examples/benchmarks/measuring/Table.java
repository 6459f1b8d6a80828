package kz.ereje.examples.benchmarks.measuring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Ways that are compared with each other. Each round measures every way once, in an order of its own: what disturbs the machine for a
 * while meets all of them, and none profits from its place. The control is measured before each round and after the last.
 *
 * @param control the way that shows whether the machine kept still
 * @param ways the other ways
 * @param rounds how many rounds
 */
public record Table(Way control, List<Way> ways, int rounds) {

    /** Fixed, so that the order is the same in each run. */
    private static final long SEED = 2026;

    /** The order of the ways in each round; some tables have so few ways that two rounds can be alike. */
    static <W> List<List<W>> orders(List<W> ways, int rounds) {
        Random random = new Random(SEED);
        List<List<W>> orders = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<W> order = new ArrayList<>(ways);
            Collections.shuffle(order, random);
            orders.add(order);
        }
        return orders;
    }

    /**
     * Measures all ways in all rounds.
     *
     * @param progress is told each measured value
     */
    public MeasuredTable measure(Consumer<String> progress) throws IOException, InterruptedException, RunnerException {
        MeasuredTable measured = new MeasuredTable(control.name());
        int round = 0;
        for (List<Way> order : orders(ways, rounds)) {
            round++;
            take(control, round, measured, progress);
            for (Way way : order) {
                take(way, round, measured, progress);
            }
        }
        take(control, rounds, measured, progress);
        return measured;
    }

    private static void take(Way way, int round, MeasuredTable measured, Consumer<String> progress)
            throws IOException, InterruptedException, RunnerException {
        var values = way.measure();
        progress.accept("round " + round + ": " + way.name() + " " + values);
        measured.add(way.name(), round, values);
    }
}
