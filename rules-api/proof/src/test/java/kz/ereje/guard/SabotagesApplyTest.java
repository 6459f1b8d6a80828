package kz.ereje.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guards that are broken on purpose are named by their sources: where these are changed, the list does not go stale in silence. */
class SabotagesApplyTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void eachStandsInItsFile() throws IOException {
        JsonNode sabotages =
                new ObjectMapper().readTree(ROOT.resolve(".ci/sabotages.json").toFile());
        assertThat(sabotages).hasSizeGreaterThan(200);
        List<String> stale = new ArrayList<>();
        for (JsonNode sabotage : sabotages) {
            Iterable<JsonNode> edits = sabotage.has("edits") ? sabotage.path("edits") : List.of(sabotage);
            for (JsonNode edit : edits) {
                Path file = ROOT.resolve(edit.path("file").asText());
                if (!Files.exists(file)
                        || !Files.readString(file).contains(edit.path("find").asText())) {
                    stale.add(sabotage.path("name").asText() + ": "
                            + edit.path("file").asText());
                }
            }
        }
        assertThat(stale).isEmpty();
    }
}
