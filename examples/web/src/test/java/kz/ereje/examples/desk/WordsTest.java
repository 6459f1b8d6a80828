package kz.ereje.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.page.Words;
import org.junit.jupiter.api.Test;

/** Every phrase of the desk exists in three languages, and every one that a page says exists. */
class WordsTest {

    private static final Pattern SAID = Pattern.compile("say\\((?:[^\"()]*\\? )?\"([A-Za-z0-9._-]+)\"");

    private static Map<String, String> phrases(Language language) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(
                WordsTest.class.getResourceAsStream("words_" + language.code() + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> phrases = new TreeMap<>();
        properties.forEach((key, value) -> phrases.put((String) key, (String) value));
        return phrases;
    }

    @Test
    void eachLanguageHasTheSamePhrasesWithTheSameValues() throws Exception {
        Map<String, String> kazakh = phrases(Language.KK);
        assertThat(kazakh).hasSizeGreaterThan(100);
        for (Language language : Language.values()) {
            Map<String, String> other = phrases(language);
            assertThat(other.keySet()).isEqualTo(kazakh.keySet());
            other.forEach((key, phrase) -> {
                assertThat(phrase).as(key).isNotBlank();
                assertThat(values(phrase)).as(key).isEqualTo(values(kazakh.getOrDefault(key, "")));
            });
        }
    }

    private static List<String> values(String phrase) {
        return Pattern.compile("\\{\\d}")
                .matcher(phrase)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    @Test
    void everyPhraseThatIsSaidExists() throws Exception {
        Map<String, String> phrases = phrases(Language.KK);
        List<String> said = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/jte"), Path.of("src/main/java/kz/ereje/examples/desk"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("folder")
                                && !file.toString().contains("service"))
                        .toList()) {
                    Matcher matcher = SAID.matcher(Files.readString(file));
                    while (matcher.find()) {
                        said.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(80);
        assertThat(said)
                .allSatisfy(key -> assertThat(phrases.keySet().stream()
                                .anyMatch(known -> known.equals(key) || (key.endsWith(".") && known.startsWith(key))))
                        .as(key)
                        .isTrue());
    }

    @Test
    void numbersAreSaidAsTheyAre() {
        assertThat(new Words(Language.EN).say("list.count", 1234, 5678))
                .contains("1234")
                .contains("5678");
    }
}
