package kz.ereje.examples.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Pattern CODE =
            Pattern.compile("(?:Refused\\.(?:of|with)|new Refused)\\(\\s*\\d{3},\\s*\"([a-z-]+)\"");
    private static final Path SOURCES = Path.of("src/main/java/kz/ereje/examples/desk/service");

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayEveryRefusalAndNothingElse(Language language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String code : codes()) {
            keys.add("title." + code);
            keys.add("detail." + code);
        }
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(Words.in(language).bundle().keySet()).isEqualTo(keys);
        for (String key : keys) {
            String sentence = Words.in(language).say(key, "it's {1}", "b", "c");
            assertThat(places(Words.in(language).bundle().getString(key)))
                    .isEqualTo(places(Words.in(Language.EN).bundle().getString(key)));
            assertThat(sentence).isNotBlank().doesNotContain("{0}", "''");
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
