package kz.ereje.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Surefire and the harness left behind: a case for each dossier under its name, and the coverage of the act. */
class ReportsIT {

    private static final Path TARGET = Path.of("target");

    @Test
    void everyDossierIsACaseUnderItsName() throws IOException {
        String report = Files.readString(
                TARGET.resolve("surefire-reports/TEST-" + DecisionsOfTheDistrict.class.getName() + ".xml"));
        List<String> dossiers = dossiers();
        assertThat(report).contains("tests=\"" + dossiers.size() + "\"");
        assertThat(dossiers)
                .isNotEmpty()
                .allSatisfy(dossier ->
                        assertThat(report).contains("<testcase name=\"haveTheirOutcome(Report) " + dossier + "\""));
    }

    @Test
    void theCoverageOfTheActStandsInAFile() throws IOException {
        assertThat(Files.readString(TARGET.resolve("ereje-coverage.txt")))
                .contains(dossiers().size() + "", "12.2.14 ");
    }

    private static List<String> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../dossiers"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
        }
    }
}
