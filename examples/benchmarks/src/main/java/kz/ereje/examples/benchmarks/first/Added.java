package kz.ereje.examples.benchmarks.first;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;

/** The memory that the first checker adds to a process, with its classes and their compiled code: what is in use after less before. */
public final class Added {

    private Added() {}

    /** Takes a mode and a dossier, and prints the bytes. */
    public static void main(String[] arguments) throws Exception {
        long before = used();
        ComplianceChecker checker = ComplianceChecker.create(Mode.valueOf(arguments[0]));
        boolean clean =
                checker.check(Dossiers.read(Path.of(arguments[1]))).violations().isEmpty();
        System.out.println(used() - before);
        if (clean || checker.edition().act().isEmpty()) {
            System.exit(1);
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
        }
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        return memory.getHeapMemoryUsage().getUsed()
                + memory.getNonHeapMemoryUsage().getUsed();
    }
}
