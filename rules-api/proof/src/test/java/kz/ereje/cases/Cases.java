package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/** The cases in {@code cases}: for each provision a lawful dossier, and what one change makes of it. */
public final class Cases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("cases");
    private static final List<Case> ALL = readAll();

    private Cases() {}

    /**
     * One case, or the lawful dossier of its file.
     *
     * @param file the name of the file, {@code 12.1.3.json}
     * @param provision the whole file
     * @param one the case itself: what is set, removed and expected
     */
    public record Case(String file, JsonNode provision, JsonNode one) {

        String says() {
            return file + ": " + one.path("says").asText("base");
        }

        /** The id of the decision that the case is about. */
        String decision() {
            return one.path("decision").asText(provision.get("decision").asText());
        }

        /** Whether it is the lawful dossier of its file, without any change. */
        public boolean isLawful() {
            return !one.has("says");
        }

        /** The papers. */
        public Dossier dossier() {
            try {
                return Dossiers.read(
                        says(), new Changed(provision.get("dossier").deepCopy(), one).bytes());
            } catch (IOException | UnreadableDossierException e) {
                throw new IllegalStateException("Could not make " + says(), e);
            }
        }

        /** What a check says of the decision. */
        DecisionResult checked(ComplianceChecker checker) {
            return checker.check(dossier()).decisions().stream()
                    .filter(candidate -> candidate.id().equals(decision()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("Could not list " + FOLDER, e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException("Could not read " + file, e);
        }
    }

    /** All cases of all files, each file's lawful dossier first. */
    public static List<Case> all() {
        return ALL;
    }

    private static List<Case> readAll() {
        List<Case> cases = new ArrayList<>();
        for (Path file : files()) {
            JsonNode provision = read(file);
            String name = file.getFileName().toString();
            cases.add(new Case(name, provision, JSON.createObjectNode().set("expect", provision.path("expect"))));
            provision.get("cases").forEach(one -> cases.add(new Case(name, provision, one)));
        }
        return List.copyOf(cases);
    }

    /** A base dossier with the changes of a case: {@code set} gives values by pointer, {@code remove} takes fields out. */
    private record Changed(JsonNode root, JsonNode one) {

        byte[] bytes() throws IOException {
            one.path("set").properties().forEach(change -> put(change.getKey(), change.getValue()));
            one.path("remove").forEach(pointer -> remove(pointer.asText()));
            return JSON.writeValueAsBytes(root);
        }

        private void put(String pointer, JsonNode value) {
            JsonNode parent = parent(pointer);
            if (parent instanceof ArrayNode array) {
                array.insert(array.size(), value);
            } else {
                ((ObjectNode) parent).set(last(pointer), value);
            }
        }

        private void remove(String pointer) {
            JsonNode removed = ((ObjectNode) parent(pointer)).remove(last(pointer));
            assertThat(removed).as("what is removed at " + pointer).isNotNull();
        }

        private JsonNode parent(String pointer) {
            JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
            assertThat(parent.isContainerNode()).as("the place of " + pointer).isTrue();
            return parent;
        }

        private static String last(String pointer) {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }
    }
}
