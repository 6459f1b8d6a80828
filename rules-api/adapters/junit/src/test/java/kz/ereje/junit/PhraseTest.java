package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said, is said in three languages. */
class PhraseTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void itHasTheSamePlacesInEach(Phrase phrase) {
        assertThat(places(phrase.in(Language.KK)))
                .isEqualTo(places(phrase.in(Language.RU)))
                .isEqualTo(places(phrase.in(Language.EN)));
        assertThat(Set.of(phrase.in(Language.KK), phrase.in(Language.RU), phrase.in(Language.EN)))
                .as("each in its own words, but for what is words of others alone")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void aValueIsNoPlaceForAnother() {
        assertThat(Phrase.IN_LINE.in(Language.EN, "{1}.expected", 7)).isEqualTo("{1}.expected, line 7");
    }
}
