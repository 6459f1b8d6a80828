package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ereje.api.Outcome;
import kz.ereje.api.internal.report.Judge;
import kz.ereje.api.internal.report.Row;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Finding;
import kz.ereje.kb.Questions;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.RuleBaseException;
import kz.ereje.kb.SabotagedRules;
import kz.ereje.kb.SabotagedRules.Way;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.proof.Proof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Never compliant without evidence: each rule is spoiled in turn, in every way, on a decision that it finds compliant. */
class SabotageTest {

    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final RuleBase SOUND = RuleBase.load(CATALOGUE);
    private static final Map<Way, AtomicInteger> SPOILED = new ConcurrentSkipListMap<>();

    /** For each rule a decision whose row it keeps compliant. */
    private static final Map<String, Place> KEPT = new TreeMap<>();

    /** A decision of a dossier. */
    private record Place(Dossier dossier, int decision) {

        ResolvedDecision resolved() {
            return new Resolver(dossier, Questions.TERMS).at(decision);
        }
    }

    @BeforeAll
    static void findKeptRows() {
        for (Cases.Case one : Cases.all()) {
            Dossier dossier = one.dossier();
            List<String> ids = dossier.decisions().stream().map(Decision::id).toList();
            Place place = new Place(dossier, ids.indexOf(one.decision()));
            for (Row row : rows(SOUND.evaluate(place.resolved()))) {
                if (row.outcome() == Outcome.COMPLIANT) {
                    row.rules().stream()
                            .filter(rule -> rule.outcome() == Outcome.COMPLIANT)
                            .forEach(rule -> KEPT.putIfAbsent(rule.rule(), place));
                }
            }
        }
        assertThat(KEPT).hasSizeGreaterThan(110);
    }

    @ParameterizedTest
    @EnumSource
    void aSpoiledRuleIsNeverCompliant(Way way) {
        KEPT.entrySet().parallelStream().forEach(kept -> {
            spoiled(way, kept.getKey(), kept.getValue());
            SPOILED.computeIfAbsent(way, any -> new AtomicInteger()).incrementAndGet();
        });
        assertThat(SPOILED.get(way)).hasValue(KEPT.size());
    }

    private static void spoiled(Way way, String rule, Place place) {
        Evaluation sound = SOUND.evaluate(place.resolved());
        Finding finding = Objects.requireNonNull(sound.findings().get(rule));
        switch (way) {
            case REMOVED, RENAMED, LOADED_TWICE ->
                assertThatThrownBy(() -> SabotagedRules.with(CATALOGUE, way, rule, finding))
                        .isInstanceOf(RuleBaseException.class)
                        .hasMessageContaining(rule);
            default -> {
                RuleBase rules = SabotagedRules.with(CATALOGUE, way, rule, finding);
                Evaluation spoiled = rules.evaluate(place.resolved());
                assertThat(spoiled.failures()).as("what failed").containsKey(rule);
                isAnErrorAndNothingElseChanges(rule, rows(sound), rows(spoiled), way);
            }
        }
    }

    /** A condition that throws stops the engine in the middle: then more rows are errors, and none is kept that was not. */
    private static void isAnErrorAndNothingElseChanges(String rule, List<Row> sound, List<Row> spoiled, Way way) {
        Map<String, Outcome> before = new HashMap<>();
        sound.forEach(row -> before.put(row.provision().id(), row.outcome()));
        assertThat(spoiled).hasSameSizeAs(sound);
        for (Row row : spoiled) {
            Outcome was = Objects.requireNonNull(before.get(row.provision().id()));
            if (row.provision().rules().contains(rule)) {
                assertThat(row.outcome()).as("the row of %s", rule).isEqualTo(Outcome.ERROR);
            } else if (way == Way.CONDITION_THROWS) {
                assertThat(row.outcome()).isIn(was, Outcome.ERROR);
            } else {
                assertThat(row.outcome())
                        .as("%s while %s is spoiled", row.provision().id(), rule)
                        .isEqualTo(was);
            }
        }
    }

    private static List<Row> rows(Evaluation evaluation) {
        return new Judge(CATALOGUE, SOUND).rows(evaluation).rows();
    }

    @AfterAll
    static void tell() {
        Map<String, Object> figures = new TreeMap<>();
        SPOILED.forEach(
                (way, rules) -> figures.put(way.name().toLowerCase(Locale.ROOT).replace('_', ' '), rules));
        Proof.record(
                "sabotage",
                "Each rule spoiled in turn: no row stays compliant",
                "mvn -pl rules-api/proof -am test -Dtest=SabotageTest -Dsurefire.failIfNoSpecifiedTests=false",
                figures);
    }
}
