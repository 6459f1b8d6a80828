package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** How near two words are. */
class NearestProperties {

    @Property
    void nothingIsNearerThanTheWordItself(
            @ForAll @Size(max = 12) List<@StringLength(max = 6) @Chars({'1', '2', '.'}) String> words) {
        words.forEach(
                word -> assertThat(Nearest.to(word, words).split(", ", -1)[0]).isEqualTo(word));
    }

    @Property
    void itIsAsFarBackAsThere(
            @ForAll @StringLength(max = 6) @Chars({'1', '2', '.'}) String one,
            @ForAll @StringLength(max = 6) @Chars({'1', '2', '.'}) String other) {
        int distance = Nearest.distance(one, other);
        assertThat(distance)
                .isEqualTo(Nearest.distance(other, one))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        assertThat(Nearest.distance(one, other + "1")).isBetween(distance - 1, distance + 1);
    }
}
