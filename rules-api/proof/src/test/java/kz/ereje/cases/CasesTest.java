package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.api.Remarks;
import kz.ereje.reference.Reference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule by cases: a lawful dossier for each provision, and what one change makes of it. The files are in
 * {@code cases}, one for each provision.
 */
class CasesTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @TestFactory
    Stream<DynamicTest> eachCaseHasItsOutcome() {
        return Cases.all().stream().map(one -> DynamicTest.dynamicTest(one.says(), () -> check(one)));
    }

    @Test
    void everyRuleHasACaseForEachOutcome() {
        Map<String, Set<Outcome>> shown = new HashMap<>();
        Cases.all().forEach(one -> record(shown, one.one().path("expect")));
        List<String> lacking = new ArrayList<>();
        for (Regulation.RuleEntry rule : CHECKER.regulation().rules()) {
            Set<Outcome> wanted = EnumSet.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED);
            if (Reference.NEVER_VIOLATED.contains(rule.id())) {
                wanted.remove(Outcome.VIOLATED);
            }
            wanted.removeAll(shown.getOrDefault(rule.id(), Set.of()));
            wanted.forEach(outcome -> lacking.add(rule.id() + " " + outcome));
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyProvisionWithRulesHasAFileAndEveryFileCases() {
        Set<String> provisions = new TreeSet<>();
        CHECKER.regulation().rules().forEach(rule -> provisions.add(rule.provision() + ".json"));
        provisions.add("order.4.json");
        assertThat(Cases.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(provisions);
        assertThat(Cases.files())
                .allSatisfy(
                        file -> assertThat(Cases.read(file).get("cases").size()).isGreaterThan(1));
    }

    @Test
    void noCompliantRowOfACaseOutlivesItsEvidence() {
        int removals = 0;
        for (Cases.Case one : Cases.all()) {
            removals += Evidence.requireEachFactOf(CHECKER, one.dossier());
        }
        assertThat(removals).isGreaterThan(20_000);
    }

    private static void check(Cases.Case whole) {
        JsonNode one = whole.one();
        DecisionResult result = whole.checked(CHECKER);
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
                .forEach(row -> assertThat(Remarks.of(row(result, row.getKey())))
                        .as("remarks of " + row.getKey())
                        .extracting(note -> note.code())
                        .containsExactlyInAnyOrderElementsOf(
                                stream(row.getValue()).map(JsonNode::asText).toList()));
        one.path("sentence")
                .properties()
                .forEach(row -> assertThat(said(result, row.getKey()))
                        .as("sentence of " + row.getKey())
                        .contains(stream(row.getValue()).map(JsonNode::asText).toList()));
        one.path("unsaid")
                .properties()
                .forEach(row -> assertThat(said(result, row.getKey()))
                        .as("what the sentence of " + row.getKey() + " leaves out")
                        .doesNotContain(
                                stream(row.getValue()).map(JsonNode::asText).toList()));
        if (one.has("covered")) {
            assertThat(result.covered()).isEqualTo(one.get("covered").asBoolean());
        }
    }

    private static String said(DecisionResult result, String provision) {
        ProvisionResult row = row(result, provision);
        return row.sentence(Language.EN)
                + row.remedies().stream()
                        .map(remedy -> remedy.sentence(Language.EN))
                        .toList();
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

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
