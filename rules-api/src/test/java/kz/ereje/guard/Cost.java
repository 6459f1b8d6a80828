package kz.ereje.guard;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Mode;
import kz.ereje.differential.Load;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Reference;

/**
 * What a check costs, in a process of its own: the bytes that it allocates, and its processor time beside that of the evaluator by hand.
 * The ways take turns in random order and the smallest of the rounds counts, so that a busy machine changes little.
 */
public final class Cost {

    private static final int DOSSIERS = 2000;
    private static final int ROUNDS = 12;
    private static final String BY_HAND = "by hand";

    private final List<Dossier> dossiers = Load.some(DOSSIERS);
    private final Map<String, ToIntFunction<Dossier>> ways = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private int found;

    private Cost() {
        for (Mode mode : Mode.values()) {
            ComplianceChecker checker = ComplianceChecker.create(mode);
            ways.put(
                    "report " + mode,
                    dossier -> checker.check(dossier, "").decisions().size());
            ways.put(
                    "violations " + mode, dossier -> checker.violations(dossier).size());
        }
        ways.put(BY_HAND, dossier -> Reference.of(dossier).size());
    }

    /** Prints a figure a line: a name, a tab, a number. */
    public static void main(String[] arguments) {
        Cost cost = new Cost();
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> order = new ArrayList<>(cost.ways.keySet());
            Collections.shuffle(order, random);
            order.forEach(cost::round);
        }
        cost.print();
    }

    private void round(String way) {
        ToIntFunction<Dossier> asked = Objects.requireNonNull(ways.get(way));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long spent = threads.getCurrentThreadCpuTime();
        for (Dossier dossier : dossiers) {
            found += asked.applyAsInt(dossier);
        }
        nanoseconds.merge(way, threads.getCurrentThreadCpuTime() - spent, Math::min);
        bytes.merge(way, (threads.getCurrentThreadAllocatedBytes() - allocated) / DOSSIERS, Math::min);
    }

    private void print() {
        if (found == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        ways.keySet().stream().filter(way -> !way.equals(BY_HAND)).forEach(way -> {
            System.out.println("bytes, " + way + "\t" + of(bytes, way));
            System.out.println("time by that of the evaluator by hand, " + way + "\t"
                    + (double) of(nanoseconds, way) / of(nanoseconds, BY_HAND));
        });
    }

    private static long of(Map<String, Long> figures, String way) {
        return Objects.requireNonNull(figures.get(way));
    }
}
