package kz.ereje.examples.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/** What the library itself answers to the dossiers that stand beside the applications. */
final class Library {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private Library() {}

    static List<Path> dossiers() {
        try (Stream<Path> files = Files.list(Page.ROOT.resolve("examples/dossiers"))) {
            List<Path> dossiers = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (dossiers.isEmpty()) {
                throw new IllegalStateException("There is no dossier to ask about");
            }
            return dossiers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] answer(Path dossier) {
        try {
            return Reports.json(CHECKER.check(Dossiers.read(dossier)).data());
        } catch (IOException | UnreadableDossierException e) {
            throw new IllegalStateException(e);
        }
    }
}
