package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.JoinNode;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class RuleBaseTest {

    private final Catalogue catalogue = Catalogue.read();

    @Test
    void theRulesOfTheCatalogueAreLoaded() {
        assertThat(RuleBase.load(catalogue)).isNotNull();
    }

    @Test
    void oneRuleFewerThanCataloguedRefusesToStart() {
        KieBase rules = CompiledRules.load();
        rules.removeRule("kz.ereje.kb.chapter2", "12.1.3/late");
        assertThatThrownBy(() -> RuleBase.of(rules, catalogue.rules(), catalogue.terms()))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining("lacking [12.1.3/late]");
    }

    @Test
    void oneRuleMoreThanCataloguedRefusesToStart() {
        List<String> fewer = new ArrayList<>(catalogue.rules());
        fewer.remove("15/head");
        assertThatThrownBy(() -> RuleBase.of(CompiledRules.load(), fewer, catalogue.terms()))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining("unknown [15/head]");
    }

    @Test
    void anEmptyRuleBaseRefusesToStart() {
        KieBase rules = CompiledRules.load();
        List.copyOf(rules.getKiePackages()).forEach(each -> rules.removeKiePackage(each.getName()));
        assertThatThrownBy(() -> RuleBase.of(rules, catalogue.rules(), catalogue.terms()))
                .isInstanceOf(RuleBaseException.class);
        assertThatThrownBy(() -> RuleBase.of(rules, List.of(), catalogue.terms()))
                .isInstanceOf(RuleBaseException.class);
    }

    /** Joins between facts are slower and bring the engine's known faults into reach. */
    @Test
    void theNetworkHasNoJoins() {
        InternalRuleBase rules = (InternalRuleBase) CompiledRules.load();
        assertThat(rules.getReteooBuilder().getTerminalNodes()).isNotEmpty();
        rules.getRete()
                .getEntryPointNodes()
                .values()
                .forEach(entry -> entry.getObjectTypeNodes()
                        .values()
                        .forEach(type -> assertThat(
                                        type.getObjectSinkPropagator().getSinks())
                                .noneMatch(sink -> sink instanceof JoinNode)));
    }

    @Test
    void everyRuleThatSpeaksOfADecisionAnswers() {
        RuleBase rules = RuleBase.load(catalogue);
        for (DecisionKind kind : DecisionKind.values()) {
            Evaluation evaluation = rules.evaluate(resolved((Decision)
                    Draft.of(kind.type().asSubclass(Record.class), "decision").build()));
            assertThat(evaluation.failures()).as(kind.name()).isEmpty();
            assertThat(evaluation.expected()).as(kind.name()).contains("15/head", "15/signatory");
            assertThat(evaluation.findings()).containsOnlyKeys(evaluation.expected());
        }
    }

    @Test
    void aRuleThatThrowsIsAFailureAndLeavesTheNextDecisionUntouched() {
        RuleBase rules = RuleBase.load(catalogue);
        Decision hiring = hiring();
        Evaluation first = rules.evaluate(resolved(hiring));
        assertThat(first.failures()).isEmpty();
        Evaluation second = rules.evaluate(new Throwing(resolved(hiring).facts(), hiring));
        assertThat(second.failures()).containsKeys("2/no-legal-basis", "15/signatory");
        assertThat(second.failures().keySet())
                .doesNotContainAnyElementsOf(second.findings().keySet());
        Evaluation fresh = rules.evaluate(resolved(hiring));
        assertThat(fresh.failures()).isEmpty();
        assertThat(fresh.findings()).isEqualTo(first.findings());
    }

    @Test
    void anErrorOfTheProcessIsThrownAndLeavesTheNextDecisionUntouched() {
        RuleBase rules = RuleBase.load(catalogue);
        Decision hiring = hiring();
        Evaluation first = rules.evaluate(resolved(hiring));
        ResolvedDecision exhausting = new Exhausting(resolved(hiring).facts(), hiring);
        assertThatThrownBy(() -> rules.evaluate(exhausting)).isInstanceOf(StackOverflowError.class);
        Evaluation fresh = rules.evaluate(resolved(hiring));
        assertThat(fresh.failures()).isEmpty();
        assertThat(fresh.findings()).isEqualTo(first.findings());
    }

    /** The stack is full where a rule asks it. */
    record Exhausting(DecisionFacts facts, Decision decision) implements ResolvedDecision {

        @Override
        public Answer somebodySigns() {
            throw new StackOverflowError("planted");
        }
    }

    /** What some rules ask of it throws. */
    record Throwing(DecisionFacts facts, Decision decision) implements ResolvedDecision {

        @Override
        public Answer somebodySigns() {
            throw new IllegalStateException("planted");
        }
    }

    static Decision hiring() {
        return Draft.of(Hiring.class, "hiring")
                .set("date", LocalDate.of(2026, 3, 2))
                .set("funding", FundingSource.SPONSOR)
                .build();
    }

    static ResolvedDecision resolved(Decision decision) {
        Territory unit = Draft.of(Territory.class, "qarasu")
                .set("kind", TerritoryKind.RURAL_DISTRICT)
                .build();
        Dossier dossier = new Dossier(
                Ref.to("qarasu"),
                Fact.missing(),
                Fact.missing(),
                List.of(unit),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(decision));
        return new Resolver(dossier, Catalogue.read().terms()).all().get(0);
    }
}
