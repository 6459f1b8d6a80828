package kz.ereje.examples.benchmarks.first;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;

/** The memory that a checker keeps alive: the heap with ten checkers that have each checked something, less the heap with one, by nine. */
public final class LiveHeap {

    private static final int MORE = 9;

    private LiveHeap() {}

    /** Takes a mode and a dossier, and prints the bytes of one checker. */
    public static void main(String[] arguments) throws Exception {
        List<ComplianceChecker> kept = new ArrayList<>(List.of(checker(arguments)));
        long one = live();
        for (int i = 0; i < MORE; i++) {
            kept.add(checker(arguments));
        }
        System.out.println((live() - one) / MORE);
        if (kept.size() != 1 + MORE) {
            throw new IllegalStateException("Checkers were lost");
        }
    }

    private static ComplianceChecker checker(String[] arguments) throws Exception {
        ComplianceChecker checker = ComplianceChecker.create(Mode.valueOf(arguments[0]));
        checker.check(Dossiers.read(Path.of(arguments[1])));
        return checker;
    }

    private static long live() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
