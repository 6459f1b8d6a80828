package kz.ereje.kb.canary;

import static kz.ereje.kb.canary.Canary.bound;
import static kz.ereje.kb.canary.Canary.fault;
import static kz.ereje.kb.canary.Canary.fired;
import static kz.ereje.kb.canary.Canary.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ParseProblemException;
import kz.ereje.kb.canary.Facts.Asked;
import kz.ereje.kb.canary.Facts.Named;
import kz.ereje.kb.canary.Facts.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that the engine takes for words of its own. */
class NamesCanaryTest {

    private static final String GUARD =
            "the reserved names in RuleLinter and RuleFilesTest.noQuestionHasANameThatTheEngineCannotTake";
    private static final Asked DECISION = new Asked("decision");

    @Test
    void aGoodNameIsCalled() {
        assertThat(bound(when("Asked( $v : consent(\"x\").negated() )"), DECISION))
                .isEqualTo(new Said(false));
        assertThat(fired(when("Named( title == 1 )"), named())).containsExactly("r");
    }

    /** Built without a word, and the verdict turned round. */
    @ParameterizedTest
    @ValueSource(strings = {"not", "and", "or", "when", "unit", "modify"})
    void aCallOfAReservedNameIsCutOffWithAllThatFollows(String name) {
        assertThat(bound(when("Asked( $v : consent(\"x\")." + name + "() )"), DECISION))
                .as(fault("a call ." + name + "() at the end of a chain is cut off", GUARD))
                .isEqualTo(new Said(true));
        assertThat(bound(when("Asked( $v : consent(\"x\")." + name + "().negated().negated().negated() )"), DECISION))
                .as(fault("a call ." + name + "() and all calls after it are cut off", GUARD))
                .isEqualTo(new Said(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "and", "or", "when", "unit", "modify"})
    void aPropertyOfAReservedNameBreaksTheBuild(String name) {
        assertThatThrownBy(
                        () -> when("Named( " + name + " == 1 )"),
                        fault("a property " + name + " breaks the build", GUARD))
                .isInstanceOf(ParseProblemException.class);
    }

    @Test
    void aPropertyCalledThenIsTakenForTheConsequence() {
        assertThatThrownBy(() -> when("Named( then == 1 )"), fault("a property then breaks the build", GUARD))
                .isInstanceOf(Engine.Refused.class)
                .hasMessageContaining("no viable alternative");
    }

    /** The generator looks for its words with {@code indexOf} and takes the property for a part of them. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "a", "d", "p"})
    void aNameThatIsPartOfAlphaIndexedByBreaksTheBuildWithoutAWord(String name) {
        assertThatThrownBy(
                        () -> when("Named( " + name + " == 1 )"),
                        fault("a property " + name + " breaks the build with a bare IndexOutOfBoundsException", GUARD))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Named named() {
        return new Named(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }
}
