package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.JsonData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The advice of a rule says in the same words of all languages what holds only for a decision that has been taken. */
class AdviceForAStageTest {

    private static final Regulation REGULATION = Regulation.load();

    /** Where one language worded it otherwise, its advice would not be fitted to how far the decision has come. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage.if-taken",
                "stage.if-contracted",
                "stage.when-to-take",
                "stage.no-contract-yet",
                "remedy.put-to-assembly",
                "remedy.if-akim-lacking"
            })
    void theWordsStandInEveryLanguageOrInNone(String key) {
        List<Regulation.RuleEntry> rules = REGULATION.rules();
        assertThat(rules).anyMatch(rule -> holds(rule, key, Language.EN));
        assertThat(rules)
                .allSatisfy(rule -> assertThat(Stream.of(Language.values())
                                .map(language -> holds(rule, key, language))
                                .distinct())
                        .as(rule.id())
                        .hasSize(1));
    }

    private static boolean holds(Regulation.RuleEntry rule, String key, Language language) {
        return rule.remedy(language).contains(Lexicon.word(language, key));
    }

    /** A question that is worded for decisions that have been taken is one of the questions. */
    @Test
    void whatIsAskedOfATakenDecisionIsAFact() {
        String prefix = "question.of-taken.";
        assertThat(JsonData.resource(Language.class.getResourceAsStream("text/words.json"), "words.json")
                        .keySet())
                .filteredOn(key -> key.startsWith(prefix))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(
                                Lexicon.question(key.substring(prefix.length())).en())
                        .endsWith("?"));
    }
}
