package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|RU",
                "ru-KZ|RU",
                "kk-Cyrl-KZ|KK",
                "EN-us|EN",
                "de, ru;q=0.5, en;q=0.7|EN",
                "ru;q=0.2, kk;q=0.9|KK",
                "de-DE, fr|EN",
                "*|EN",
                "ru;q=0|EN",
                "ru;q=many|EN",
                ",,;|EN",
                "''|EN"
            })
    void theBestLikedOfTheThreeIsTaken(String header, Language expected) {
        assertThat(Language.accepted(header, Language.EN)).isEqualTo(expected);
    }

    @Test
    void noHeaderLeavesTheChoiceToTheApplication() {
        assertThat(Language.accepted(null, Language.RU)).isEqualTo(Language.RU);
    }
}
