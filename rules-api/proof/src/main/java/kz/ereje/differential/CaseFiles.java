package kz.ereje.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/** The dossiers that stand in the repository: the cases of every provision, and the examples. */
final class CaseFiles {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Path CASES = Path.of("cases");
    private static final Path EXAMPLES = Path.of("../../examples/dossiers");

    private CaseFiles() {}

    /** The file of a provision's cases. */
    record CaseFile(String provision, JsonNode root) {

        JsonNode base() {
            return root.get("dossier");
        }

        /** The dossiers of the file as JSON: the lawful one first, then each with the changes of a case. */
        List<JsonNode> dossiers() {
            List<JsonNode> all = new ArrayList<>(List.of(base()));
            root.get("cases").forEach(one -> all.add(changed(base(), one)));
            return all;
        }
    }

    static List<CaseFile> all() {
        return files(CASES).stream()
                .map(file -> new CaseFile(file.getFileName().toString().replace(".json", ""), json(file)))
                .toList();
    }

    /** Every dossier of the cases and of the examples. */
    static List<Dossier> dossiers() {
        List<Dossier> all = new ArrayList<>();
        all().forEach(file -> file.dossiers().forEach(one -> all.add(dossier(file.provision(), one))));
        files(EXAMPLES).forEach(file -> all.add(dossier(file.toString(), json(file))));
        return List.copyOf(all);
    }

    /** The JSON files of a folder; a folder without any is at fault. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException(folder + " holds no JSON");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dossier dossier(String source, JsonNode json) {
        try {
            return Dossiers.read(source, JSON.writeValueAsBytes(json));
        } catch (IOException | UnreadableDossierException e) {
            throw new IllegalStateException("Could not read " + source, e);
        }
    }

    /** A dossier with the changes of a case: {@code set} gives values by pointer, {@code remove} takes fields out. */
    private static JsonNode changed(JsonNode base, JsonNode one) {
        JsonNode root = base.deepCopy();
        one.path("set").properties().forEach(change -> put(root, change.getKey(), change.getValue()));
        one.path("remove")
                .forEach(pointer -> ((ObjectNode) parent(root, pointer.asText())).remove(last(pointer.asText())));
        return root;
    }

    private static void put(JsonNode root, String pointer, JsonNode value) {
        JsonNode parent = parent(root, pointer);
        if (parent instanceof ArrayNode array) {
            array.insert(array.size(), value);
        } else {
            ((ObjectNode) parent).set(last(pointer), value);
        }
    }

    private static JsonNode parent(JsonNode root, String pointer) {
        return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
