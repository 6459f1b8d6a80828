package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and populations that are not known exactly, as files state them and answers name them. */
class WithinTest {

    private static String file(String day, String people) {
        return "{\"unit\": \"q\", \"territories\": [{\"id\": \"q\", \"kind\": \"rural-district\", \"population\": "
                + people + "}], \"decisions\": [{\"kind\": \"hiring\", \"id\": \"h\", \"date\": " + day + "}]}";
    }

    private static Dossier read(String text) throws UnreadableDossierException {
        return Dossiers.read("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"2019\"|5|2019 жылы|в 2019 году|in 2019",
                "\"2019-05\"|5|2019 жылғы мамырда|в мае 2019 года|in May 2019",
                "{\"before\": \"2020-01-01\"}|5|2020 жылғы 1 қаңтарға дейін|до 1 января 2020 года|before 1 January 2020",
                "{\"notLaterThan\": \"2019-12-31\"}|5|2019 жылғы 31 желтоқсаннан кешіктірмей|не позднее 31 декабря 2019 года"
                        + "|not later than 31 December 2019",
            })
    void aDayIsNamedAsItIsKnown(String day, String people, String kk, String ru, String en)
            throws UnreadableDossierException {
        Dossier dossier = read(file(day, people));
        assertThat(Dossiers.read("b.json", Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(dossier);
        List<ProvisionResult> rows =
                ComplianceChecker.create().check(dossier).decisions().get(0).provisions();
        assertThat(named(rows, Language.KK)).containsOnly(kk);
        assertThat(named(rows, Language.RU)).containsOnly(ru);
        assertThat(named(rows, Language.EN)).containsOnly(en);
    }

    /** How the day of the decision is named as evidence that the act does not bind it. */
    private static List<String> named(List<ProvisionResult> rows, Language language) {
        return rows.stream()
                .flatMap(row -> row.facts().stream()
                        .filter(fact -> fact.path().name().equals("date"))
                        .map(fact -> row.value(fact, language)))
                .distinct()
                .toList();
    }

    @Test
    void theExactDayIsAskedWithWhatIsKnownOfIt() throws UnreadableDossierException {
        Dossier dossier = read(file("{\"after\": \"2019-06-30\"}", "{\"atMost\": 2000}"));
        assertThat(ComplianceChecker.create().check(dossier).decisions().get(0).questions())
                .extracting(question -> question.sentence(Language.EN))
                .anyMatch(text -> text.endsWith(" (known so far: after 30 June 2019)"));
    }

    @Test
    void aPopulationIsKnownByOneEnd() throws UnreadableDossierException {
        Dossier dossier = read(file("\"2019\"", "{\"moreThan\": 2000}"));
        assertThat(dossier.territories().get(0).population()).isInstanceOf(Fact.Within.class);
        assertThat(dossier.decisions().get(0).particulars().date())
                .isEqualTo(Fact.within(Bounds.year(2019))
                        .at(dossier.decisions().get(0).particulars().date().path()));
        assertThat(ComplianceChecker.create().check(dossier).decisions().get(0).questions())
                .noneMatch(question -> question.fact().path().toString().contains("population"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{}|5|Fewer than two values",
                "{\"after\": \"2020-01-01\", \"before\": \"2020-01-02\"}|5|Fewer than two values",
                "{\"after\": \"2020-01-01\", \"notEarlierThan\": \"2019-01-02\"}|5|one end is given twice",
                "{\"since\": \"2020-01-01\"}|5|no field «since»",
                "{\"before\": \"2020\"}|5|no such day",
                "{\"before\": 3}|5|of the wrong kind",
                "\"2019-13\"|5|no such day",
                "\"1850\"|5|no such day",
                "\"2019\"|{\"moreThan\": \"2000\"}|of the wrong kind",
                "\"2019\"|{\"before\": 2000}|no field «before»",
                "\"2019\"|{\"moreThan\": 5, \"lessThan\": 6}|Fewer than two values",
            })
    void badBoundsAreRefused(String day, String people, String said) {
        assertThat(message(file(day, people))).contains(said);
    }

    private static String message(String text) {
        try {
            read(text);
            return "";
        } catch (UnreadableDossierException e) {
            return e.message(Language.EN);
        }
    }
}
