package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** What holds of patterns whatever the path. */
class GlobProperties {

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
            @ForAll @NotEmpty @Chars({'*', '?', '[', ']', '{', '}', ',', '\\', 'a', '$', '^', 'Q', 'E', '-', '!'})
                    String name) {
        StringBuilder glob = new StringBuilder();
        name.chars().forEach(each -> glob.append('\\').append((char) each));
        assertThat(Glob.of(glob.toString()).matches(name)).isTrue();
        assertThat(Glob.of(glob.toString()).matches(name + "a")).isFalse();
    }
}
