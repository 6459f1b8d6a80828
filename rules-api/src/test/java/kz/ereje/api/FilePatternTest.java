package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files a waiver means by its pattern. */
class FilePatternTest {

    @ParameterizedTest
    @CsvSource({
        "*.csv, a.csv, true",
        "*.csv, b/a.csv, false",
        "**.csv, b/a.csv, true",
        "registers/*.csv, registers/a.csv, true",
        "registers/*.csv, registers/b/a.csv, false",
        "**, b/a.csv, true",
        "a, a, true",
        "a, ab, false",
        "ab, a, false",
        "*, '', true",
        "a***b, a/x/b, true",
        "[a], [a], true",
        "a?c, abc, false"
    })
    void meansThese(String pattern, String name, boolean means) {
        assertThat(new FilePattern(pattern).matches(name)).isEqualTo(means);
    }

    /** As regular expressions have it, which take for ever where there are many stars. */
    @Test
    void meansWhatTheSameExpressionMeans() {
        List<String> names = texts("a/", 4);
        int asked = 0;
        for (String pattern : texts("a*/", 5)) {
            String expression =
                    pattern.replace("**", "\u0000").replace("*", "[^/]*").replace("\u0000", ".*");
            Pattern same = Pattern.compile(expression);
            for (String name : names) {
                assertThat(new FilePattern(pattern).matches(name))
                        .as("%s of %s", pattern, name)
                        .isEqualTo(same.matcher(name).matches());
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    /** All texts of these letters up to a length. */
    private static List<String> texts(String letters, int length) {
        List<String> all = new ArrayList<>(List.of(""));
        for (int i = 0; i < all.size(); i++) {
            String begun = all.get(i);
            if (begun.length() < length) {
                letters.chars().forEach(letter -> all.add(begun + (char) letter));
            }
        }
        return all;
    }

    @Test
    void manyStarsTakeNoTime() {
        assertThat(new FilePattern("**a".repeat(200) + "**b").matches("a".repeat(2_000)))
                .isFalse();
    }
}
