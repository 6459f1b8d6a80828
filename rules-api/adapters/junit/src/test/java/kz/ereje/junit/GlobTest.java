package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
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

    @Property
    void starsStandForAnyFoldersAndAnyName(
            @ForAll @Size(max = 4) List<@NotEmpty @Chars({'a', 'ғ', ' ', '.', '-', '('}) String> folders,
            @ForAll @NotEmpty @AlphaChars String name) {
        String path = String.join("/", folders) + (folders.isEmpty() ? "" : "/") + name;
        assertThat(Glob.of("**/*.json").matches(path + ".json")).isTrue();
        assertThat(Glob.of("**/*.json").matches(path + ".txt")).isFalse();
        assertThat(Glob.of("*.json").matches(path + ".json")).isEqualTo(folders.isEmpty());
    }

    /** With every character that means something taken as it is, a pattern is its own path and no other. */
    @Property
    void whatIsTakenAsItIsIsItself(
            @ForAll @NotEmpty @Chars({'*', '?', '[', ']', '{', '}', ',', '\\', 'a', '$', '^', 'Q', 'E', '-', '!'}) String name) {
        StringBuilder glob = new StringBuilder();
        name.chars().forEach(each -> glob.append('\\').append((char) each));
        assertThat(Glob.of(glob.toString()).matches(name)).isTrue();
        assertThat(Glob.of(glob.toString()).matches(name + "a")).isFalse();
    }
}
