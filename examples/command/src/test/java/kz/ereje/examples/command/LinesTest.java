package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of JSON for each decision, one for each file without an answer, and one at the end for all files. */
class LinesTest {

    private static final Path LEASE = Path.of("../dossiers/lease-without-consent.json");

    @TempDir
    Path folder;

    @Test
    void everyDecisionAndEveryFileHasItsLine() throws IOException {
        Files.copy(LEASE, folder.resolve("a.json"));
        Files.writeString(folder.resolve("b.json"), "{}");
        Files.writeString(folder.resolve("c.txt"), "");
        Ran run = Ran.of("--format", "ndjson", "--lang", "ru", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        List<JsonNode> lines = lines(run);
        assertThat(lines).hasSize(3);
        JsonNode lease = lines.get(0).path("decisions");
        assertThat(lease).hasSize(1);
        assertThat(lease.path(0).path("counts").path("violated").asInt()).isPositive();
        assertThat(lease.path(0).path("provisions"))
                .hasSize(lease.path(0).path("counts").path("violated").asInt())
                .allMatch(row -> row.path("outcome").asText().equals("VIOLATED"))
                .allMatch(row -> !row.path("messages").path(0).path("sentence").has("kk"));
        assertThat(lines.get(1).path("problems")).isNotEmpty();
        assertThat(Ran.counts(lines.get(2))).isEqualTo("3 = 1 + 1 + 0 + 1");
    }

    @Test
    void allRowsStandInItWhereAllAreAskedFor() throws IOException {
        Ran run = Ran.of("--format", "ndjson", "--all", LEASE.toString());
        assertThat(lines(run).get(0).path("decisions").path(0).path("provisions"))
                .hasSize(83);
    }

    @Test
    void aReportHasASchemaOfItsOwn() {
        assertThat(Ran.of("--schema", "report").out()).contains("\"ReportData\"", "\"RunData\"");
        assertThat(Ran.of("--schema").out())
                .isEqualTo(Ran.of("--schema", "dossier").out())
                .contains("urn:kz:ereje:dossier:1");
        assertThat(Ran.of("--schema", "lease").code()).isEqualTo(ExitCode.USAGE);
    }

    private static List<JsonNode> lines(Ran run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
