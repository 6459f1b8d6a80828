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
import kz.ereje.kb.seat.Seated;
import kz.ereje.kb.seat.SeatedDecision;
import kz.ereje.model.fact.Answer;
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

    private static final Variable<SeatedDecision> DECISION =
            PatternDSL.declarationOf(SeatedDecision.class, "$decision");
    private static final Variable<Answer> APPLIES = PatternDSL.declarationOf(Answer.class, "$applies");
    private static final Variable<Answer> BROKEN = PatternDSL.declarationOf(Answer.class, "$broken");

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
        List<SeatedDecision> told = new ArrayList<>();
        Evaluator other = decision -> {
            decision.report("1/one", Answer.yes(), Answer.yes());
            return base.rules().evaluation(decision, Map.of());
        };
        SeatedDecision decision = Probe.decisions().get(0);
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
                rule("1/one", decision -> decision.bound()),
                rule("1/two", decision -> decision.bound().negated()),
                rule("2/one", decision -> decision.bound().negated()),
                rule("3/one", decision -> {
                    if (throwing.get()) {
                        throw new IllegalStateException("planted");
                    }
                    return decision.bound().negated();
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
                rule("1/one", decision -> decision.bound().negated()),
                rule(
                        "2/one",
                        decision ->
                                Answer.unknown(decision.decision().particulars().date()))));
        assertThat(path.evaluateBroken(bound())).isEmpty();
    }

    private static SeatedDecision bound() {
        SeatedDecision decision = RuleBaseTest.seated(RuleBaseTest.hiring());
        assertThat(decision.bound().isYes()).isTrue();
        return decision;
    }

    private static Rule rule(String id, Function1<SeatedDecision, Answer> broken) {
        return PatternDSL.rule("kz.ereje.kb.probe", id)
                .build(
                        PatternDSL.pattern(DECISION)
                                .bind(APPLIES, SeatedDecision::bound)
                                .bind(BROKEN, broken),
                        PatternDSL.on(DECISION, APPLIES, BROKEN)
                                .execute((drools, decision, applies, answer) -> decision.report(id, applies, answer)));
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
                                        .execute((drools, decision) -> report(decision, Answer.yes(), Answer.no())))),
                Arguments.of(
                        "the answers the other way round",
                        rule(
                                UnaryOperator.identity(),
                                asking(),
                                PatternDSL.on(DECISION, APPLIES, BROKEN)
                                        .execute((drools, decision, applies, broken) ->
                                                report(decision, broken, applies)))),
                Arguments.of(
                        "an answer negated in the consequence",
                        rule(
                                UnaryOperator.identity(),
                                asking(),
                                PatternDSL.on(DECISION, APPLIES, BROKEN)
                                        .execute((drools, decision, applies, broken) ->
                                                report(decision, applies.negated(), broken)))),
                Arguments.of(
                        "a fact put in",
                        rule(
                                UnaryOperator.identity(),
                                asking(),
                                PatternDSL.on(DECISION, APPLIES, BROKEN)
                                        .execute((drools, decision, applies, broken) -> {
                                            report(decision, applies, broken);
                                            drools.insert("another fact");
                                        }))));
    }

    private static PatternDSL.PatternDef<SeatedDecision> asking() {
        return PatternDSL.pattern(DECISION)
                .bind(APPLIES, decision -> Answer.yes())
                .bind(BROKEN, decision -> Answer.no());
    }

    private static RuleItemBuilder<?> reporting() {
        return PatternDSL.on(DECISION, APPLIES, BROKEN)
                .execute((drools, decision, applies, broken) -> report(decision, applies, broken));
    }

    private static void report(Seated decision, Answer applies, Answer broken) {
        decision.report("1/one", applies, broken);
    }

    private static Rule rule(UnaryOperator<RuleBuilder> with, RuleItemBuilder<?>... items) {
        return with.apply(PatternDSL.rule("kz.ereje.kb.probe", "1/one")).build(items);
    }

    private static RuleBase base(Rule... rules) {
        Model model = new ModelImpl().withRules(new ArrayList<>(List.of(rules)));
        return RuleBase.of(
                KieBaseBuilder.createKieBaseFromModel(model),
                Stream.of(rules).map(Rule::getName).toList());
    }
}
