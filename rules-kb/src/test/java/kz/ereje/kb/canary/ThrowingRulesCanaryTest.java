package kz.ereje.kb.canary;

import static kz.ereje.kb.canary.Canary.fault;
import static kz.ereje.kb.canary.Canary.file;
import static kz.ereje.kb.canary.Canary.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.kb.canary.Facts.Asked;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;

/** What stays behind in a session in which a rule threw. */
class ThrowingRulesCanaryTest {

    private final List<String> spoke = new ArrayList<>();
    private final AgendaFilter listen = match -> spoke.add(match.getRule().getName());
    private final List<KieSession> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(KieSession::dispose);
    }

    @Test
    void aBoundQuestionThatThrowsSilencesTheRulesBehindItUntilFiredAgain() {
        KieSession session = session(rules("$v : throwing()", "String.valueOf($v);"));
        assertThatThrownBy(
                        () -> session.fireAllRules(listen),
                        fault("what a bound question throws comes as a ConsequenceException", "RuleBase.fire"))
                .isInstanceOf(ConsequenceException.class);
        assertThat(spoke)
                .as(fault("the rules behind a rule that threw do not fire", "the rounds in RuleBase.fire"))
                .containsExactly("1", "2");
        session.fireAllRules(listen);
        assertThat(spoke)
                .as(fault("fired again, the session goes on behind the rule that threw", "the rounds in RuleBase.fire"))
                .containsExactly("1", "2", "3");
        assertThat(session.getFactCount())
                .as(fault(
                        "the fact stays in a session that threw",
                        "the disposal of such a session in RuleBase.evaluate"))
                .isEqualTo(1);
    }

    /** A rule that forgets to report an answer never asks for it, so that it cannot fail either. */
    @Test
    void aBoundQuestionThatTheConsequenceDoesNotReadIsNeverAsked() {
        session(rules("$v : throwing()", "")).fireAllRules(listen);
        assertThat(spoke)
                .as(fault(
                        "a binding is evaluated only if it is read",
                        "RuleFilesTest.aRuleBindsTwoAnswersAndReportsThem"))
                .containsExactly("1", "2", "3");
    }

    /** The rule is lost for good: fired again, the session says that all is well. */
    @Test
    void aConditionThatThrowsOnceIsForgottenTheSecondTime() {
        KieSession session = session(rules("throwing()", ""));
        assertThatThrownBy(
                        () -> session.fireAllRules(listen),
                        fault(
                                "what a condition throws comes as a ConstraintEvaluationException",
                                "the ban on constraints in RuleLinter"))
                .isInstanceOf(ConstraintEvaluationException.class);
        assertThat(spoke).isEmpty();
        session.fireAllRules(listen);
        assertThat(spoke)
                .as(fault(
                        "a condition that threw is skipped without a word when the session is fired again",
                        "the ban on constraints in RuleLinter, and the silent rules of RuleBase.evaluation"))
                .containsExactly("1", "3");
    }

    private static KieBase rules(String second, String consequence) {
        return Engine.compile(file(
                "canary",
                rule("1", "Asked()"),
                "rule \"2\" when Asked( " + second + " ) then " + consequence + " end",
                rule("3", "Asked()")));
    }

    private KieSession session(KieBase rules) {
        KieSession session = rules.newKieSession();
        open.add(session);
        session.insert(new Asked("decision"));
        return session;
    }
}
