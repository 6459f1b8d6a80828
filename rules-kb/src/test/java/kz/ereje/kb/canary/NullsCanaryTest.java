package kz.ereje.kb.canary;

import static kz.ereje.kb.canary.Canary.fault;
import static kz.ereje.kb.canary.Canary.file;
import static kz.ereje.kb.canary.Canary.fired;
import static kz.ereje.kb.canary.Canary.rule;
import static kz.ereje.kb.canary.Canary.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.ereje.kb.canary.Facts.Notice;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;

/** What is not known turns a verdict by the phrasing of the rule. */
class NullsCanaryTest {

    private static final String GUARD = "Fact and Answer instead of null, and the ban on comparisons in RuleLinter";
    private static final Notice UNKNOWN = new Notice(null, null, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days < 10 | !(days >= 10)",
                "days >= 10 | !(days < 10)",
                "10 > days | !(10 <= days)",
                "signed == false | signed != true",
                "signed == true | !(signed == true)",
                "place in (\"hall\") | place not in (\"hall\")",
                "place contains \"hall\" | place not contains \"hall\"",
            })
    void oneThingSaidInTwoWaysHasTwoVerdictsOnNull(String silent, String speaking) {
        KieBase rules = Engine.compile(file(
                "canary", rule("silent", "Notice( " + silent + " )"), rule("speaking", "Notice( " + speaking + " )")));
        assertThat(fired(rules, UNKNOWN))
                .as(fault(silent + " is silent on null and " + speaking + " is not", GUARD))
                .containsExactly("speaking");
    }

    @ParameterizedTest
    @ValueSource(strings = {"days < 10 || days >= 10", "days == 10"})
    void aConditionAndItsContraryAreBothSilentOnNull(String condition) {
        assertThat(fired(when("Notice( " + condition + " )"), UNKNOWN))
                .as(fault(condition + " is silent on null", GUARD))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed", "!signed", "days - 3 < 1", "place.length > 3", "!(place!.length > 3)"})
    void otherPhrasingsThrowOnNull(String condition) {
        var rules = when("Notice( " + condition + " )");
        assertThatThrownBy(() -> fired(rules, UNKNOWN), fault(condition + " throws on null", GUARD))
                .isInstanceOf(ConstraintEvaluationException.class);
    }
}
