package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayEveryReasonAndNothingElse(Language language) {
        Set<String> keys = Arrays.stream(Reason.values())
                .map(reason ->
                        "reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        assertThat(Words.in(language).bundle().keySet()).isEqualTo(keys);
        Set<String> sentences = new HashSet<>();
        for (Reason reason : Reason.values()) {
            String sentence = reason.message(language, "it's {1} 7.json");
            assertThat(sentence).endsWith(".").doesNotContain("{0}");
            if (reason != Reason.BUSY) {
                assertThat(sentence).contains("it's {1} 7.json");
            }
            sentences.add(sentence);
        }
        assertThat(sentences).hasSameSizeAs(Reason.values());
    }
}
