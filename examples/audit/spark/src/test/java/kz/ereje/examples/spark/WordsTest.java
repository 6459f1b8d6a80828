package kz.ereje.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import kz.ereje.api.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence is there in each language, with all of its values. */
class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsThere(Language language) {
        var words = new Words(language);
        var english = new Words(Language.EN);
        assertThat(new TreeSet<>(words.bundle().keySet()))
                .isEqualTo(new TreeSet<>(english.bundle().keySet()));
        for (String key : english.bundle().keySet()) {
            for (int i = 0; i < 5; i++) {
                assertThat(words.bundle().getString(key).contains("{" + i + "}"))
                        .as(key)
                        .isEqualTo(english.bundle().getString(key).contains("{" + i + "}"));
            }
            assertThat(words.say(key, "a", "b", "c", "d", "e")).isNotBlank().doesNotContain("{");
        }
    }
}
