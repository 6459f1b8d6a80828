package kz.ereje.api.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ereje.api.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1 күн, 1 день, 1 day, күнтізбелік 1 күн, 1 календарный день, 1 calendar day",
        "2, 2 күн, 2 дня, 2 days, күнтізбелік 2 күн, 2 календарных дня, 2 calendar days",
        "4, 4 күн, 4 дня, 4 days, күнтізбелік 4 күн, 4 календарных дня, 4 calendar days",
        "5, 5 күн, 5 дней, 5 days, күнтізбелік 5 күн, 5 календарных дней, 5 calendar days",
        "11, 11 күн, 11 дней, 11 days, күнтізбелік 11 күн, 11 календарных дней, 11 calendar days",
        "12, 12 күн, 12 дней, 12 days, күнтізбелік 12 күн, 12 календарных дней, 12 calendar days",
        "21, 21 күн, 21 день, 21 days, күнтізбелік 21 күн, 21 календарный день, 21 calendar days",
        "111, 111 күн, 111 дней, 111 days, күнтізбелік 111 күн, 111 календарных дней, 111 calendar days",
        "103, 103 күн, 103 дня, 103 days, күнтізбелік 103 күн, 103 календарных дня, 103 calendar days"
    })
    void theNounAgreesWithTheNumber(
            long number, String kk, String ru, String en, String calendarKk, String calendarRu, String calendarEn) {
        assertThat(Days.counted(Language.KK, number)).isEqualTo(kk);
        assertThat(Days.counted(Language.RU, number)).isEqualTo(ru);
        assertThat(Days.counted(Language.EN, number)).isEqualTo(en);
        assertThat(Days.calendar(Language.KK, number)).isEqualTo(calendarKk);
        assertThat(Days.calendar(Language.RU, number)).isEqualTo(calendarRu);
        assertThat(Days.calendar(Language.EN, number)).isEqualTo(calendarEn);
    }
}
