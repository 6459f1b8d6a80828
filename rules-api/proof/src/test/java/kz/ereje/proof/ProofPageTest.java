package kz.ereje.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The page of the proofs is made from the figures that the proofs keep, never by hand; {@code -Dereje.write-proof=true} makes it anew. */
class ProofPageTest {

    private static final Path FOLDER = Path.of("..", "..", "rules-kb", "docs", "proof");
    private static final Path PAGE = Path.of("..", "..", "rules-kb", "docs", "proof.md");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In the order of the page. */
    private static final List<String> PROOFS = List.of(
            "reference",
            "differential",
            "exhaustive",
            "every-value",
            "sabotage",
            "law-mutation",
            "code-mutation",
            "coverage",
            "metamorphic",
            "fuzzing",
            "soak",
            "answers",
            "modes",
            "reproducible",
            "sabotages");

    @Test
    void thePageShowsTheFiguresThatTheProofsKept() throws IOException {
        String page = page();
        if (Boolean.getBoolean("ereje.write-proof")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyProofHasFiguresAndACommand() throws IOException {
        for (String name : PROOFS) {
            JsonNode proof = proof(name);
            assertThat(proof.get("command").asText()).as(name).isNotBlank();
            assertThat(proof.get("figures")).as(name).isNotEmpty();
        }
    }

    @Test
    void everyProofThatWasKeptIsOnThePage() throws IOException {
        try (Stream<Path> kept = Files.list(FOLDER)) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            PROOFS.stream().map(name -> name + ".json").toList());
        }
    }

    private static String page() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Proof",
                "",
                "The last figures of every proof, each made by the command beside it. The page is made from the files in `proof/` by",
                "`mvn -pl rules-api/proof -am test -Dtest=ProofPageTest -DargLine=-Dereje.write-proof=true -Dsurefire.failIfNoSpecifiedTests=false`.",
                "",
                "| what | figures | command |",
                "|---|---|---|"));
        for (String name : PROOFS) {
            JsonNode proof = proof(name);
            lines.add("| " + proof.get("title").asText() + " | " + figures(proof.get("figures")) + " | `"
                    + proof.get("command").asText() + "` |");
        }
        for (String name : PROOFS) {
            table(proof(name), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String figures(JsonNode figures) {
        return String.join(
                "<br>",
                StreamSupport.stream(iterable(figures).spliterator(), false)
                        .map(figure -> figure.getKey() + ": " + text(figure.getValue()))
                        .toList());
    }

    private static Iterable<Map.Entry<String, JsonNode>> iterable(JsonNode object) {
        return object::fields;
    }

    private static String text(JsonNode value) {
        return value.isIntegralNumber() ? String.format(java.util.Locale.ROOT, "%,d", value.asLong()) : value.asText();
    }

    private static void table(JsonNode proof, List<String> lines) {
        if (proof.get("rows").isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + proof.get("title").asText());
        lines.add("");
        lines.add("|" + cells(proof.get("columns")));
        lines.add("|" + "---|".repeat(proof.get("columns").size()));
        proof.get("rows").forEach(row -> lines.add("|" + cells(row)));
    }

    private static String cells(JsonNode cells) {
        StringBuilder line = new StringBuilder();
        cells.forEach(
                cell -> line.append(' ').append(text(cell).replace("|", "\\|")).append(" |"));
        return line.toString();
    }

    private static JsonNode proof(String name) throws IOException {
        return JSON.readTree(FOLDER.resolve(name + ".json").toFile());
    }
}
