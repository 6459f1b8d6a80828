package kz.ereje.kb.canary;

import static kz.ereje.kb.canary.Canary.fault;
import static kz.ereje.kb.canary.Canary.file;
import static kz.ereje.kb.canary.Canary.fired;
import static kz.ereje.kb.canary.Canary.rule;
import static kz.ereje.kb.canary.Canary.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ereje.kb.canary.Facts.Notice;
import kz.ereje.kb.canary.Facts.Shared;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;

/** Rules that keep silent though they were built, and rule bases that look clean because they hold nothing. */
class SilentRulesCanaryTest {

    private static final String NESTED = file("one", rule("nested", "exists ( Shared() and not Absent() )"));
    private static final String FLAT = file("one", rule("flat", "Shared() not Absent()"));
    private static final String SIBLING = file("two", rule("sibling", "exists ( Shared() and Other() )"));

    /** Issue 7115 of apache/incubator-kie. */
    @Test
    void aNotInsideExistsFallsSilentBesideASiblingOfAnotherPackage() {
        assertThat(fired(Engine.compile(NESTED), new Shared())).containsExactly("nested");
        assertThat(fired(Engine.compile(FLAT, SIBLING), new Shared())).containsExactly("flat");
        assertThat(fired(Engine.compile(NESTED, SIBLING), new Shared()))
                .as(fault(
                        "exists ( A and not B ) never fires beside a rule of another package that begins alike (issue 7115)",
                        "the ban on exists and not in RuleLinter, and one pattern for each rule in RuleBase.subject"))
                .isEmpty();
    }

    @Test
    void anEmptyRuleBaseLoadsAndFiresNothingWithoutAWord() {
        KieBase empty = KieBaseBuilder.createKieBaseFromModel(List.of());
        assertThat(fired(empty, new Shared()))
                .as(fault("a rule base of no models loads", "the refusal of an empty list in CompiledRules.load"))
                .isEmpty();
    }

    @Test
    void aFileOfCommentsOnlyIsBuiltWithoutAWord() {
        KieBase rules = Engine.compile(file("canary", "// " + rule("r", "Shared()")));
        assertThat(rules.getKiePackages())
                .as(fault("a file without a rule builds", "the count of rules in RuleBase.of and in RuleFilesTest"))
                .allSatisfy(each -> assertThat(each.getRules()).isEmpty());
        assertThat(fired(rules, new Shared())).isEmpty();
    }

    /** A rule with such an attribute is listed and counted, and never speaks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "enabled false",
                "date-effective \"01-Jan-2999\"",
                "date-expires \"01-Jan-2000\"",
                "ruleflow-group \"g\""
            })
    void anAttributeSilencesARuleThatStaysListed(String attribute) {
        KieBase rules = Engine.compile(file("canary", "rule \"r\" " + attribute + " when Shared() then end"));
        assertThat(rules.getRule("canary", "r")).isNotNull();
        assertThat(fired(rules, new Shared()))
                .as(fault(attribute + " silences a listed rule", "the ban on attributes in RuleLinter"))
                .isEmpty();
    }

    /** Nothing stated is enough for it: the contrary of never compliant without evidence. */
    @Test
    void forallHoldsWhereThereIsNothing() {
        assertThat(fired(when("forall( Notice( days > 10 ) )"), new Shared()))
                .as(fault("forall holds of nothing", "the ban on forall in RuleLinter"))
                .containsExactly("r");
    }

    @Test
    void anOrBetweenPatternsAnswersTwice() {
        assertThat(fired(when("Notice( days == 1 ) or Notice( place == \"hall\" )"), new Notice(1, "hall", true)))
                .as(fault("or between patterns fires a rule twice", "the ban on or between patterns in RuleLinter"))
                .containsExactly("r", "r");
    }

    @Test
    void aSessionThatIsNotDisposedIsHeldByItsRuleBase() {
        KieBase rules = when("Shared()");
        rules.newKieSession();
        assertThat(rules.getKieSessions())
                .as(fault("a rule base holds its open sessions", "the disposal in RuleBase.evaluate"))
                .hasSize(1);
    }
}
