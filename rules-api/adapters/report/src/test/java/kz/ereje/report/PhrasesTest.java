package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Phrases;
import org.junit.jupiter.api.Test;

/** Each phrase stands in each language, with the same blanks, and is said somewhere. */
class PhrasesTest {

    private static Properties phrases(Language language) throws IOException {
        String name = "phrases_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream("/kz/ereje/report/" + name))) {
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return phrases;
        }
    }

    @Test
    void eachStandsInEachLanguage() throws IOException {
        Properties english = phrases(Language.EN);
        for (Language language : Language.values()) {
            Properties phrases = phrases(language);
            assertThat(phrases.keySet()).isEqualTo(english.keySet());
            phrases.forEach((key, phrase) -> {
                assertThat(phrase.toString()).as("%s in %s", key, language).isNotBlank();
                assertThat(blanks(phrase.toString())).isEqualTo(blanks(english.getProperty(key.toString())));
            });
        }
    }

    private static String blanks(String phrase) {
        return Stream.of("{0}", "{1}", "{2}", "{3}", "{4}")
                .filter(phrase::contains)
                .collect(Collectors.joining());
    }

    @Test
    void eachIsSaid() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/kz/ereje/report"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(phrases(Language.KK).keySet()).allMatch(key -> code.indexOf("\"" + key + "\"") >= 0);
    }
}
