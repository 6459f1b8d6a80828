package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.JsonData;
import kz.ereje.kb.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's own words: in three languages, with the same placeholders, and a question for every fact. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?:\\.[a-z-]+)?}");

    @ParameterizedTest
    @ValueSource(strings = {"words.json", "vocabulary.json", "page.json"})
    void everyTextStandsInThreeLanguagesWithTheSamePlaceholders(String file) {
        Map<String, Object> texts = texts(file);
        assertThat(texts).hasSizeGreaterThan(20);
        texts.forEach((key, value) -> {
            samePlaceholders(key, Text.of(value));
            if (((Map<?, ?>) value).get("question") instanceof Map<?, ?> question) {
                samePlaceholders(key + "?", Text.of(question));
            }
        });
    }

    private static void samePlaceholders(String key, Text text) {
        assertThat(placeholders(text.ru())).as(key).isEqualTo(placeholders(text.kk()));
        assertThat(placeholders(text.en())).as(key).isEqualTo(placeholders(text.kk()));
    }

    @Test
    void everyFactHasAQuestionOfItsOwn() {
        Set<String> facts = new TreeSet<>(texts("vocabulary.json").keySet());
        facts.removeIf(key -> key.contains(":") || key.endsWith(".id"));
        Map<String, Object> questions = new TreeMap<>();
        texts("vocabulary.json").forEach((key, entry) -> {
            Object question = ((Map<?, ?>) entry).get("question");
            if (question != null) {
                questions.put(key, question);
            }
        });
        assertThat(questions.keySet()).containsExactlyInAnyOrderElementsOf(facts);
        for (Language language : Language.values()) {
            List<String> asked = questions.values().stream()
                    .map(text -> Lexicon.in(language, Text.of(text)))
                    .toList();
            assertThat(asked).doesNotHaveDuplicates().allMatch(question -> question.endsWith("?"));
        }
    }

    private static Map<String, Object> texts(String file) {
        return JsonData.resource(Language.class.getResourceAsStream("text/" + file), file);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();
    }
}
