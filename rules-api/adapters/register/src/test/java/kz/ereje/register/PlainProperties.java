package kz.ereje.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

/** The short way to a key is that of texts which need no other. */
class PlainProperties {

    @Property
    void theKeyOfAnyTextIsThatOfTheLongWay(@ForAll String text) {
        assertThat(Plain.key(text)).isEqualTo(Plain.joined(text));
    }

    @Property
    void spacesMakeNoDifferenceToIt(
            @ForAll @CharRange(from = 'А', to = 'я') @Chars({' ', '\u00a0', '\u202f', '\t', 'й', '\u0306'})
                    String text) {
        assertThat(Plain.key(text)).isEqualTo(Plain.joined(text));
        assertThat(Plain.key(" " + text + "\u00a0")).isEqualTo(Plain.key(text.toUpperCase(Locale.ROOT)));
    }
}
