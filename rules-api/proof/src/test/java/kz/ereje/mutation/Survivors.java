package kz.ereje.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The mutants that no case can notice, each with its reason, in {@code src/test/resources/mutation/survivors.json}. */
final class Survivors {

    private static final Path FILE = Path.of("src", "test", "resources", "mutation", "survivors.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Survivors() {}

    /** Their keys; each is listed once and has a reason. */
    static Set<String> listed() {
        Set<String> listed = new TreeSet<>();
        for (JsonNode survivor : read()) {
            String key = survivor.path("mutant").asText();
            if (survivor.path("reason").asText().isBlank() || !listed.add(key)) {
                throw new IllegalStateException("Without a reason, or listed twice: " + key);
            }
        }
        return listed;
    }

    /** Lists these instead: reasons that stand are kept, and a new one is left open, which fails until somebody writes it. */
    static void write(Set<String> keys) {
        Map<String, String> reasons = new HashMap<>();
        read().forEach(survivor -> reasons.put(
                survivor.path("mutant").asText(), survivor.path("reason").asText()));
        ArrayNode list = JSON.createArrayNode();
        keys.forEach(key -> list.addObject().put("mutant", key).put("reason", reasons.getOrDefault(key, "")));
        try {
            Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
