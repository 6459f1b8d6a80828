package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule by cases: a lawful dossier for each provision, and what one change makes of it. The files are in
 * {@code src/test/resources/cases}, one for each provision.
 */
class CasesTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** Rules that never say "violated" by themselves, as the catalogue has it. */
    private static final Set<String> NEVER_VIOLATED = Set.of("12.2.8/free-transfer", "12.2.14/gratuitous-ground");

    @TestFactory
    Stream<DynamicTest> eachCaseHasItsOutcome() throws IOException {
        return files().stream().flatMap(file -> {
            JsonNode provision = read(file);
            return Stream.concat(
                    Stream.of(DynamicTest.dynamicTest(file.getFileName() + ": base", () -> base(provision))),
                    stream(provision.get("cases"))
                            .map(one -> DynamicTest.dynamicTest(
                                    file.getFileName() + ": " + one.get("says").asText(),
                                    () -> check(provision, one))));
        });
    }

    @Test
    void everyRuleHasACaseForEachOutcome() throws IOException {
        Map<String, Set<Outcome>> shown = new HashMap<>();
        for (Path file : files()) {
            JsonNode provision = read(file);
            record(shown, provision.path("expect"));
            provision.get("cases").forEach(one -> record(shown, one.path("expect")));
        }
        List<String> lacking = new ArrayList<>();
        for (ComplianceChecker.RuleEntry rule : CHECKER.rules()) {
            Set<Outcome> wanted = EnumSet.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED);
            if (NEVER_VIOLATED.contains(rule.id())) {
                wanted.remove(Outcome.VIOLATED);
            }
            wanted.removeAll(shown.getOrDefault(rule.id(), Set.of()));
            wanted.forEach(outcome -> lacking.add(rule.id() + " " + outcome));
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyModelledProvisionHasAFileAndEveryFileCases() throws IOException {
        Set<String> provisions = new TreeSet<>();
        CHECKER.rules().forEach(rule -> provisions.add(rule.provision() + ".json"));
        provisions.add("order.4.json");
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(provisions);
        assertThat(files())
                .allSatisfy(file -> assertThat(read(file).get("cases").size()).isGreaterThan(1));
    }

    @Test
    void noCompliantRowOfACaseOutlivesItsEvidence() throws Exception {
        int removals = 0;
        for (Path file : files()) {
            JsonNode provision = read(file);
            removals += Evidence.requireEachFactOf(CHECKER, dossier(provision, JSON.createObjectNode()));
            for (JsonNode one : provision.get("cases")) {
                removals += Evidence.requireEachFactOf(CHECKER, dossier(provision, one));
            }
        }
        assertThat(removals).isGreaterThan(5_000);
    }

    private static Dossier dossier(JsonNode provision, JsonNode one) throws Exception {
        return Dossiers.read("case", new Changed(provision.get("dossier").deepCopy(), one).bytes());
    }

    private static void base(JsonNode provision) throws Exception {
        JsonNode plain = JSON.createObjectNode().set("expect", provision.path("expect"));
        check(provision, plain);
    }

    private static void check(JsonNode provision, JsonNode one) throws Exception {
        String decision = one.path("decision").asText(provision.get("decision").asText());
        DecisionResult result = CHECKER.check(dossier(provision, one)).decisions().stream()
                .filter(candidate -> candidate.id().equals(decision))
                .findFirst()
                .orElseThrow();
        assertThat(result.failures()).isEmpty();
        assertThat(one.path("expect").size() + one.path("rows").size())
                .as("what is expected")
                .isPositive();
        one.path("expect")
                .properties()
                .forEach(rule -> assertThat(outcome(result, rule.getKey()))
                        .as(rule.getKey())
                        .isEqualTo(rule.getValue().asText()));
        one.path("rows")
                .properties()
                .forEach(row -> assertThat(row(result, row.getKey()).outcome().name())
                        .as("row " + row.getKey())
                        .isEqualTo(row.getValue().asText()));
        one.path("missing")
                .properties()
                .forEach(row -> assertThat(row(result, row.getKey()).missing())
                        .as("missing facts of " + row.getKey())
                        .extracting(fact -> fact.path().toString())
                        .containsExactlyInAnyOrderElementsOf(
                                stream(row.getValue()).map(JsonNode::asText).toList()));
        one.path("remarks")
                .properties()
                .forEach(row -> assertThat(row(result, row.getKey()).remarkNotes())
                        .as("remarks of " + row.getKey())
                        .extracting(note -> note.code())
                        .containsExactlyInAnyOrderElementsOf(
                                stream(row.getValue()).map(JsonNode::asText).toList()));
        one.path("sentence")
                .properties()
                .forEach(row -> assertThat(row(result, row.getKey()).sentence(Language.EN)
                                + row(result, row.getKey()).remedies().stream()
                                        .map(remedy -> remedy.sentence(Language.EN))
                                        .toList())
                        .as("sentence of " + row.getKey())
                        .contains(stream(row.getValue()).map(JsonNode::asText).toList()));
        if (one.has("covered")) {
            assertThat(result.covered()).isEqualTo(one.get("covered").asBoolean());
        }
    }

    private static String outcome(DecisionResult result, String rule) {
        return row(result, rule.substring(0, rule.indexOf('/'))).rules().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .map(candidate -> candidate.outcome().name())
                .findFirst()
                .orElse("SILENT");
    }

    private static ProvisionResult row(DecisionResult result, String provision) {
        return result.provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static void record(Map<String, Set<Outcome>> shown, JsonNode expect) {
        expect.properties().forEach(rule -> {
            if (!rule.getValue().asText().equals("SILENT")) {
                shown.computeIfAbsent(rule.getKey(), key -> EnumSet.noneOf(Outcome.class))
                        .add(Outcome.valueOf(rule.getValue().asText()));
            }
        });
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException("Could not read " + file, e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
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
