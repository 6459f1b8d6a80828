package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that cannot be right refuses to start, and names the file and the entry. */
class RefusedEditionsTest {

    private static final String TEXTS = "{\"kk\": \"а\", \"ru\": \"б\", \"en\": \"c\"}";
    private static final String SAID =
            ", \"said\": {\"kk\": {\"plain\": \"он бес\"}, \"ru\": {\"plain\": \"пятнадцать\"}, \"en\": {\"plain\": \"fifteen\"}}";

    private static final String WORDED = ", \"text\": \"сөз\", \"translation\": {\"ru\": \"слово\", \"en\": \"word\"}";

    @TempDir
    private Path folder;

    private @Nullable MadeUpEdition made;

    @BeforeEach
    void madeUp() throws IOException {
        made = new MadeUpEdition(folder, "2027-9", "2027-07-01");
    }

    private MadeUpEdition edition() {
        return Objects.requireNonNull(made);
    }

    @Test
    void anEditionThatChangesNothingIsTaken() throws IOException {
        assertThat(edition().read().rules()).isEqualTo(Catalogue.read().rules());
    }

    @Test
    void oneThatOverlapsAnother() throws IOException {
        edition().file("edition.json", MadeUpEdition.described("2027-9", "2024-08-11", ""));
        refused().hasMessageStartingWith("2027-9/edition.json: overlaps 2024-60/edition.json");
    }

    @Test
    void oneThatEndsBeforeItBegins() throws IOException {
        edition().file("edition.json", MadeUpEdition.described("2027-9", "2027-07-01", ", \"until\": \"2027-06-01\""));
        refused().hasMessageStartingWith("2027-9/edition.json: ends on 2027-06-01");
    }

    @Test
    void oneThatIsNotTheOneOfItsFolder() throws IOException {
        edition().file("edition.json", MadeUpEdition.described("2027-8", "2027-07-01", ""));
        refused().hasMessageStartingWith("2027-9/edition.json: is the edition 2027-8");
    }

    @Test
    void oneThatEndsAProvisionThatIsNotThere() throws IOException {
        edition().file("edition.json", MadeUpEdition.described("2027-9", "2027-07-01", ", \"ended\": [\"99\"]"));
        refused().hasMessage("2027-9/edition.json: ends a provision that is not there: 99");
    }

    @Test
    void oneThatKeepsARuleThatIsNotThere() throws IOException {
        changes("19", WORDED + ", \"keeps\": [\"19/gone\"]");
        refused().hasMessage("2027-9/19.json: keeps a rule that is not there: 19/gone");
    }

    @Test
    void aChangedWordingWhoseRuleHasTheIdOfTheEarlierOne() throws IOException {
        changes("19", WORDED + ", \"rules\": [{\"id\": \"19/other\", \"remedies\": []}]");
        refused().hasMessageStartingWith("2027-9/19.json, 19/other: is a new rule of 19 in the edition 2027-9");
    }

    @Test
    void aChangedWordingWithNeitherRulesNorAReason() throws IOException {
        changes("19", WORDED);
        refused().hasMessage("2027-9/19.json: has no unchecked");
    }

    @Test
    void aChangedWordingThatIsNotTranslated() throws IOException {
        changes("19", ", \"text\": \"сөз\"");
        refused().hasMessage("2027-9/19.json: has no translation");
        changes("19", ", \"text\": \"сөз\", \"translation\": {\"ru\": \"слово\"}");
        refused().hasMessage("2027-9/19.json: has no en");
    }

    @Test
    void aRuleWithoutASentence() throws IOException {
        changes(
                "19",
                WORDED
                        + ", \"rules\": [{\"id\": \"19@2027-9/other\", \"decider\": \"office\", \"remedies\": [], \"demand\": "
                        + TEXTS + "}]");
        refused().hasMessage("2027-9/19.json, 19@2027-9/other: has no violated");
    }

    @Test
    void aRuleOfWhichItIsNotStatedWhoseDecisionsItJudges() throws IOException {
        changes("19", WORDED + ", \"rules\": [{\"id\": \"19@2027-9/other\", \"remedies\": []}]");
        refused().hasMessage("2027-9/19.json, 19@2027-9/other: has no decider");
        changes(
                "19",
                WORDED + ", \"rules\": [{\"id\": \"19@2027-9/other\", \"decider\": \"village\", \"remedies\": []}]");
        refused().hasMessage("2027-9/19.json, 19@2027-9/other: has a decider that is neither office nor anyone");
    }

    @Test
    void aStepThatNobodyKnowsHowToTake() throws IOException {
        mended("{\"pray\": \"true\"}");
        refused().hasMessage("2027-9/19.json, 19@2027-9/other: is mended by an unknown step: pray");
        mended("{\"village.name\": \"true\"}");
        refused().hasMessage("2027-9/19.json, 19@2027-9/other: is mended by an unknown step: village");
        mended("{\"decision.signedBy\": \"@nobody\"}");
        refused().hasMessage("2027-9/19.json, 19@2027-9/other: is mended by an unknown value: @nobody");
        mended("{\"consent\": \"parliament\"}");
        refused().hasMessage("2027-9/19.json, 19@2027-9/other: is mended by an unknown body: parliament");
    }

    private void mended(String mend) throws IOException {
        changes(
                "19",
                WORDED + ", \"rules\": [{\"id\": \"19@2027-9/other\", \"decider\": \"office\", \"remedies\": [" + mend
                        + "]}]");
    }

    @Test
    void aTermWithoutItsDay() throws IOException {
        terms("\"value\": \"15\", \"source\": " + TEXTS + SAID);
        refused().hasMessage("2027-9/terms.json, notice-days: has no since");
    }

    @Test
    void aTermWithoutItsSource() throws IOException {
        terms("\"value\": \"15\", \"since\": \"2027-07-01\"" + SAID);
        refused().hasMessage("2027-9/terms.json, notice-days: has no source");
    }

    @Test
    void aTermThatIsNeitherANumberNorADay() throws IOException {
        terms("\"value\": \"soon\", \"since\": \"2027-07-01\", \"source\": " + TEXTS + SAID);
        refused().hasMessage("2027-9/terms.json, notice-days: has a value that is neither a number nor a day: soon");
    }

    @Test
    void aTermThatOverlapsTheOneBefore() throws IOException {
        terms("\"value\": \"15\", \"since\": \"2017-01-01\", \"source\": " + TEXTS + SAID);
        refused().hasMessageStartingWith("2027-9/terms.json, notice-days: overlaps");
    }

    @Test
    void aTermThatLeavesAGap() throws IOException {
        String term = "{\"id\": \"notice-days\", \"value\": \"15\", \"source\": " + TEXTS + SAID;
        edition()
                .file(
                        "terms.json",
                        "{\"terms\": [" + term + ", \"since\": \"2027-07-01\", \"until\": \"2028-01-01\"}, " + term
                                + ", \"since\": \"2029-01-01\"}]}");
        refused().hasMessageStartingWith("2027-9/terms.json, notice-days: leaves a gap");
    }

    @Test
    void aSentenceThatNamesATermOrAFormThatIsNotThere() throws IOException {
        terms("\"value\": \"15\", \"since\": \"2027-07-01\", \"source\": " + TEXTS + SAID);
        refused().hasMessageContaining("names a form that the term does not have: notice-days.");
        edition().file("terms.json", "{}");
        edition()
                .file(
                        "sentences.json",
                        "{\"note:made-up\": {\"kk\": \"{night-watch}\", \"ru\": \"{night-watch}\", \"en\": \"c\"}}");
        refused()
                .hasMessage(
                        "2027-9/sentences.json, sentence note:made-up: names a term that is not there: night-watch");
    }

    private void terms(String members) throws IOException {
        edition().file("terms.json", "{\"terms\": [{\"id\": \"notice-days\", " + members + "}]}");
    }

    private void changes(String provision, String members) throws IOException {
        edition()
                .file(
                        "edition.json",
                        MadeUpEdition.described("2027-9", "2027-07-01", ", \"provisions\": [\"" + provision + "\"]"));
        edition().file(provision + ".json", "{\"id\": \"" + provision + "\"" + members + "}");
    }

    private AbstractThrowableAssert<?, ?> refused() {
        return assertThatThrownBy(() -> edition().read()).isInstanceOf(IllegalStateException.class);
    }
}
