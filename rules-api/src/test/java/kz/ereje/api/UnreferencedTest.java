package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** What no decision comes to through its references is named, and nothing else. */
class UnreferencedTest {

    private static final Path LEASE = Path.of("../examples/dossiers/planned-lease.json");

    private static Report checked(String text) throws Exception {
        Dossier dossier = Dossiers.read("a.json", text.getBytes(StandardCharsets.UTF_8));
        return ComplianceChecker.create().check(dossier);
    }

    @Test
    void whatDecisionsReferToIsNotNamed() throws Exception {
        Report report = checked(Files.readString(LEASE));
        assertThat(report.unreferenced()).isEmpty();
        assertThat(new ReportText(Language.EN, false, false).of("a", report)).doesNotContain("No decision refers");
    }

    @Test
    void whatLiesBesideIsNamed() throws Exception {
        String text = Files.readString(LEASE);
        assertThat(text).contains("\"contracts\": [").contains("\"assets\": [");
        Report report = checked(
                text.replace("\"contracts\": [", "\"contracts\": [{\"id\": \"loose-contract\", \"type\": \"lease\"}, ")
                        .replace("\"assets\": [", "\"assets\": [{\"id\": \"loose-barn\", \"name\": \"қора\"}, "));
        assertThat(report.unreferenced().stream().map(Object::toString)).containsExactly("assets[0]", "contracts[0]");
        assertThat(new ReportText(Language.KK, false, false).of("a", report))
                .contains("қора, шарт (мүліктік жалдау (жалға алу))");
        assertThat(new ReportText(Language.RU, false, false).of("a", report))
                .contains("қора, договор (имущественный наем (аренда))");
    }
}
