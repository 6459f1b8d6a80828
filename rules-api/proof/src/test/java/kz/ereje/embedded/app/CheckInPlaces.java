package kz.ereje.embedded.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.ActWords;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/** Checks each dossier of a folder and writes the hash of all that the library says of it, in every language. */
public final class CheckInPlaces {

    private CheckInPlaces() {}

    /** Takes a folder of dossiers. */
    public static void main(String[] arguments) throws IOException, UnreadableDossierException {
        ComplianceChecker checker = ComplianceChecker.create();
        StringBuilder all = new StringBuilder();
        for (Path file : dossiers(Path.of(arguments[0]))) {
            Report report = checker.check(Dossiers.read(file));
            all.append(Dossiers.sha256(Reports.json(report.data())));
            for (Language language : Language.values()) {
                all.append(new ReportText(language, true, true, true, ActWords.held()).of("dossier", report));
            }
        }
        System.out.println(Dossiers.sha256(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_16)));
    }

    private static List<Path> dossiers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z-]+\\.json"))
                    .filter(file -> !file.toString().contains("expected"))
                    .sorted()
                    .limit(5)
                    .toList();
        }
    }
}
