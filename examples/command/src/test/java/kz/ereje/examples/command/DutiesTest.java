package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an office leaves undone, by the command. */
class DutiesTest {

    private static final String UNIT = "Бестерек ауылы";
    private static final String PAPER = "../dossiers/budget-report-not-to-maslikhat.json";

    @Test
    void itIsToldInThreeLanguages() {
        Map.of("kk", "ешқайсысы", "ru", "ничто здесь", "en", "nothing here").forEach((lang, said) -> {
            Ran run = Ran.of("--duties", UNIT, "--year", "2025", "--lang", lang, "../dossiers");
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.VIOLATED);
            assertThat(run.out()).contains(UNIT, "2025");
        });
    }

    @Test
    void dataAndPageTellTheSameUnit() throws IOException {
        Ran data = Ran.of("--duties", UNIT, "--year", "2025", "--format", "json", PAPER);
        assertThat(data.json().toString()).contains(UNIT).contains("2025");
        assertThat(Ran.of("--duties", UNIT, "--year", "2025", "--format", "html", PAPER)
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains(UNIT);
    }

    @Test
    void aUnitThatNoPaperIsOfIsNoCleanAnswer() {
        Ran run = Ran.of("--duties", "Бестерек ауыл", "--year", "2025", "--lang", "en", "../dossiers");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(UNIT);
    }

    @Test
    void theYearIsNeeded() {
        assertThat(Ran.of("--duties", UNIT, PAPER).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--year", "2025", PAPER).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--duties", UNIT, "--year", "1899", PAPER).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--duties", UNIT, "--year", "2025", "--coverage", PAPER)
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--duties", UNIT, "--year", "2025", "--format", "csv", PAPER)
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }
}
