package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.model.fact.Answer;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The direct path takes the rules that the library ships, and refuses any rule that needs more than to be asked. */
class DirectPathTest {

    private static final Variable<ResolvedDecision> DECISION =
            PatternDSL.declarationOf(ResolvedDecision.class, "$decision");
    private static final LegalTerms TERMS = Catalogue.read().terms();
    private static final Variable<Answer> APPLIES = PatternDSL.declarationOf(Answer.class, "$applies");
    private static final Variable<Answer> DEMAND = PatternDSL.declarationOf(Answer.class, "$demand");

    @Test
    void theRulesOfTheLibraryAreTaken() {
        assertThat(DirectPath.through(RuleBase.load(Catalogue.read()))).isNotNull();
    }

    @Test
    void aRuleThatOnlyReportsIsTaken() {
        assertThat(DirectPath.through(base(rule(UnaryOperator.identity(), asking(), reporting()))))
                .isNotNull();
    }

    @Test
    void aDifferenceIsAFailureAndIsTold() {
        RuleBase base = base(rule(UnaryOperator.identity(), asking(), reporting()));
        List<ResolvedDecision> told = new ArrayList<>();
        Evaluator other = decision -> {
            Findings findings = new Findings(decision);
            findings.add(new Finding("1/one", Answer.yes(), Answer.yes()));
            return base.rules().evaluation(decision, findings, Map.of());
        };
        ResolvedDecision decision = Probe.decisions(TERMS).get(0);
        Evaluation both = new Verified(base, other, told::add).evaluate(decision);
        assertThat(both.failures()).containsOnlyKeys("1/one");
        assertThat(told).containsExactly(decision);
        assertThat(new Verified(base, DirectPath.through(base), told::add)
                        .evaluate(decision)
                        .failures())
                .isEmpty();
        assertThat(told).hasSize(1);
    }

    /** Of what is broken the rules of its provision report, and no other; a rule that throws is told by its id. */
    @Test
    void onlyTheProvisionsThatAreBrokenReport() {
        AtomicBoolean throwing = new AtomicBoolean();
        DirectPath path = DirectPath.through(base(
                rule("1/one", decision -> decision.bound().negated()),
                rule("1/two", decision -> decision.bound()),
                rule("2/one", decision -> decision.bound()),
                rule("3/one", decision -> {
                    if (throwing.get()) {
                        throw new IllegalStateException("planted");
                    }
                    return decision.bound();
                })));
        assertThat(path.evaluateBroken(bound()).orElseThrow().findings()).containsOnlyKeys("1/one", "1/two");
        throwing.set(true);
        Evaluation failed = path.evaluateBroken(bound()).orElseThrow();
        assertThat(failed.findings()).containsOnlyKeys("1/one", "1/two");
        assertThat(failed.failures()).containsOnlyKeys("3/one");
        assertThat(failed.expected()).containsExactly("1/one", "1/two", "2/one", "3/one");
    }

    @Test
    void nothingIsToldWhereNothingIsBroken() {
        DirectPath path = DirectPath.through(base(
                rule("1/one", decision -> decision.bound()),
                rule(
                        "2/one",
                        decision ->
                                Answer.unknown(decision.decision().particulars().date()))));
        assertThat(path.evaluateBroken(bound())).isEmpty();
    }

    private static ResolvedDecision bound() {
        ResolvedDecision decision = RuleBaseTest.resolved(RuleBaseTest.hiring());
        assertThat(decision.bound().isYes()).isTrue();
        return decision;
    }

    private static Rule rule(String id, Function1<ResolvedDecision, Answer> demand) {
        return PatternDSL.rule("kz.ereje.kb.probe", id)
                .build(
                        PatternDSL.pattern(DECISION)
                                .bind(APPLIES, ResolvedDecision::bound)
                                .bind(DEMAND, demand),
                        PatternDSL.on(DECISION, APPLIES, DEMAND)
                                .execute((drools, decision, applies, answer) ->
                                        drools.getChannel(Reporting.FINDINGS).send(new Finding(id, applies, answer))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("more")
    void aRuleThatNeedsMoreIsRefused(String what, Rule rule) {
        assertThatThrownBy(() -> DirectPath.through(base(rule))).as(what).isInstanceOf(RuleBaseException.class);
    }

    static Stream<Arguments> more() {
        return Stream.of(
                Arguments.of("salience", rule(rule -> rule.attribute(Attribute.SALIENCE, 3), asking(), reporting())),
                Arguments.of("no-loop", rule(rule -> rule.attribute(Attribute.NO_LOOP, true), asking(), reporting())),
                Arguments.of(
                        "agenda group",
                        rule(rule -> rule.attribute(Attribute.AGENDA_GROUP, "other"), asking(), reporting())),
                Arguments.of(
                        "activation group",
                        rule(rule -> rule.attribute(Attribute.ACTIVATION_GROUP, "one"), asking(), reporting())),
                Arguments.of(
                        "timer", rule(rule -> rule.attribute(Attribute.TIMER, "int: 0 1s"), asking(), reporting())),
                Arguments.of(
                        "constraint",
                        rule(UnaryOperator.identity(), asking().expr("e", decision -> true), reporting())),
                Arguments.of(
                        "no answer bound",
                        rule(
                                UnaryOperator.identity(),
                                PatternDSL.pattern(DECISION),
                                PatternDSL.on(DECISION)
                                        .execute((drools, decision) -> report(drools, Answer.yes(), Answer.yes())))),
                Arguments.of(
                        "the answers the other way round",
                        rule(
                                UnaryOperator.identity(),
                                asking(),
                                PatternDSL.on(DECISION, APPLIES, DEMAND)
                                        .execute((drools, decision, applies, demand) ->
                                                report(drools, demand, applies)))),
                Arguments.of(
                        "an answer negated in the consequence",
                        rule(
                                UnaryOperator.identity(),
                                asking(),
                                PatternDSL.on(DECISION, APPLIES, DEMAND)
                                        .execute((drools, decision, applies, demand) ->
                                                report(drools, applies.negated(), demand)))),
                Arguments.of(
                        "a fact put in",
                        rule(
                                UnaryOperator.identity(),
                                asking(),
                                PatternDSL.on(DECISION, APPLIES, DEMAND)
                                        .execute((drools, decision, applies, demand) -> {
                                            report(drools, applies, demand);
                                            drools.insert("another fact");
                                        }))));
    }

    private static PatternDSL.PatternDef<ResolvedDecision> asking() {
        return PatternDSL.pattern(DECISION)
                .bind(APPLIES, decision -> Answer.yes())
                .bind(DEMAND, decision -> Answer.no());
    }

    private static RuleItemBuilder<?> reporting() {
        return PatternDSL.on(DECISION, APPLIES, DEMAND)
                .execute((drools, decision, applies, demand) -> report(drools, applies, demand));
    }

    private static void report(Drools drools, Answer applies, Answer demand) {
        drools.getChannel(Reporting.FINDINGS).send(new Finding("1/one", applies, demand));
    }

    private static Rule rule(UnaryOperator<RuleBuilder> with, RuleItemBuilder<?>... items) {
        return with.apply(PatternDSL.rule("kz.ereje.kb.probe", "1/one")).build(items);
    }

    private static RuleBase base(Rule... rules) {
        Model model = new ModelImpl().withRules(new ArrayList<>(List.of(rules)));
        return RuleBase.of(
                KieBaseBuilder.createKieBaseFromModel(model),
                Stream.of(rules).map(Rule::getName).toList(),
                TERMS);
    }
}
