package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths a pattern stands for. */
class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decisions/**/*.json | decisions/a.json",
                "decisions/**/*.json | decisions/2026/march/a.json",
                "**/*.json | a.json",
                "**/lease/*.json | lease/a.json",
                "** | a/b.json",
                "a*.json | a.json",
                "?.json | ш.json",
                "[ab].json | b.json",
                "[a-c].json | b.json",
                "[!ab].json | c.json",
                "{lease,sale}/*.{json,txt} | sale/1.txt",
                "{2025,2026}/*.json | 2026/a.json",
                "жалға беру/*.json | жалға беру/Қарасу №1.json",
                "a\\*.json | a*.json",
                "a{1,}.json | a.json",
                "a(1)+.json | a(1)+.json",
                "\\{a\\}.json | {a}.json",
            })
    void stands(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decisions/**/*.json | other/a.json",
                "decisions/**/*.json | decisions/a.json.txt",
                "decisions/**/*.json | decisionsa.json",
                "*.json | a/b.json",
                "?.json | ab.json",
                "a?b.json | a/b.json",
                "[ab].json | c.json",
                "[!ab].json | a.json",
                "a[!b]c.json | a/c.json",
                "*.json | a.JSON",
                "a.json | aXjson",
                "{lease,sale}.json | lease,sale.json",
            })
    void standsNot(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/decisions/*.json", "../decisions/*.json", "a/../*.json", "[ab", "{a,b", "a{b"})
    void isNone(String glob) {
        assertThatThrownBy(() -> Glob.of(glob))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + glob + "\" is no pattern of files")
                .hasMessageContaining("Maybe ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decisions/**/*.json | decisions",
                "a/b/c.json | a/b",
                "a/b*/c.json | a",
                "*.json | ''",
                "a.json | ''",
                "a/{b,c}/d.json | a",
                "a/b\\*/d.json | a"
            })
    void beginsWithTheFoldersThatAreNamed(String glob, String start) {
        assertThat(Glob.of(glob).start()).isEqualTo(start);
    }

    /** macOS gives й as и and a breve, and a source has it as one letter. */
    @ParameterizedTest
    @ValueSource(strings = {"жай.json", "жаи\u0306.json"})
    void lettersAreTheSameHoweverTheyAreWritten(String path) {
        assertThat(Glob.of("жай.json").matches(path)).isTrue();
        assertThat(Glob.of("жаи\u0306.json").matches(path)).isTrue();
    }
}
