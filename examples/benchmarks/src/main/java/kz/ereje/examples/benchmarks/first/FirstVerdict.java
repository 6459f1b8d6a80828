package kz.ereje.examples.benchmarks.first;

import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;

/** Loads the rules, reads one dossier and checks it: the work of an application that starts for a single check. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /**
     * Takes a mode and a dossier, and prints the nanoseconds that making the checker took and that the first answer took; ends with the
     * exit code 1 where nothing is violated, since the measured dossier violates a provision.
     */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        ComplianceChecker checker = ComplianceChecker.create(Mode.valueOf(arguments[0]));
        long created = System.nanoTime();
        boolean clean =
                checker.check(Dossiers.read(Path.of(arguments[1]))).violations().isEmpty();
        long answered = System.nanoTime();
        System.out.println((created - start) + " " + (answered - created));
        if (clean) {
            System.exit(1);
        }
    }
}
