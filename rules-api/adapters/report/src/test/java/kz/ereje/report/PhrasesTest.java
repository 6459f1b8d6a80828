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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each phrase stands in each language, with the same blanks, and is said somewhere. */
class PhrasesTest {

    private static Properties phrases(String file, Language language) throws IOException {
        String name = file + "_" + language.code() + ".properties";
        try (InputStream bytes =
                Objects.requireNonNull(Phrases.class.getResourceAsStream("/kz/ereje/report/" + name))) {
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return phrases;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phrases", "coverage", "sample"})
    void eachStandsInEachLanguage(String file) throws IOException {
        Properties english = phrases(file, Language.EN);
        for (Language language : Language.values()) {
            Properties phrases = phrases(file, language);
            assertThat(phrases.keySet()).isEqualTo(english.keySet());
            phrases.forEach((key, phrase) -> {
                assertThat(phrase.toString()).as("%s in %s", key, language).isNotBlank();
                assertThat(blanks(phrase.toString())).isEqualTo(blanks(english.getProperty(key.toString())));
            });
        }
    }

    private static String blanks(String phrase) {
        return IntStream.range(0, 10)
                .mapToObj(number -> "{" + number + "}")
                .filter(phrase::contains)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"phrases", "coverage", "sample"})
    void eachIsSaid(String file) throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/kz/ereje/report"))) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(source));
            }
        }
        assertThat(phrases(file, Language.KK).keySet()).allMatch(key -> code.indexOf("\"" + key + "\"") >= 0);
    }
}
