package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading that states too little, or bears on what is not there, refuses to start, and names the file and the entry. */
class RefusedReadingsTest {

    private static final String TEXTS = "{\"kk\": \"а\", \"ru\": \"б\", \"en\": \"c\"}";
    private static final String AT = "2027-9/readings.json, 19.made-up: ";

    @TempDir
    private Path folder;

    private @Nullable MadeUpEdition made;

    private final Map<String, String> members = new LinkedHashMap<>();

    @BeforeEach
    void aReadingThatIsTaken() throws IOException {
        made = new MadeUpEdition(folder, "2027-9", "2027-07-01");
        members.put("id", "\"19.made-up\"");
        members.put("bearsOn", "[{\"on\": [\"19/no-response\"], \"notes\": [\"not-due-yet\"]}]");
        members.put("since", "\"2027-07-01\"");
        members.put("chosenOn", "\"2027-06-01\"");
        members.put("status", "\"proposed\"");
        members.put("question", TEXTS);
        members.put("options", "[" + TEXTS + ", " + TEXTS + "]");
        members.put("choice", TEXTS);
        members.put("source", TEXTS);
    }

    @Test
    void aWholeOneIsTaken() throws IOException {
        Reading reading = only(read(), "19.made-up");
        assertThat(reading.status()).isEqualTo(Reading.Status.PROPOSED);
        assertThat(reading.confirmation()).isEmpty();
        assertThat(reading.topic()).isEqualTo("19");
        assertThat(reading.period().ends()).isFalse();
    }

    @Test
    void aConfirmedOneNamesWhoAndWhen() throws IOException {
        members.put("status", "\"confirmed\"");
        refused(AT + "has no confirmedBy");
        members.put("confirmedBy", "\"A. Jurist\"");
        refused(AT + "has no confirmedOn");
        members.put("confirmedOn", "\"2027-06-15\"");
        assertThat(only(read(), "19.made-up").confirmation())
                .contains(new Reading.Confirmation("A. Jurist", LocalDate.of(2027, 6, 15)));
        members.put("status", "\"contested\"");
        refused(AT + "names who confirmed it, and is not confirmed");
    }

    /** Where one option can be chosen all can, and one of them was. */
    @Test
    void optionsThatCanBeChosenHaveIds() throws IOException {
        String[] options = {named("read-so", ""), named("otherwise", ", \"bearsOn\": [{\"on\": [\"19/no-response\"]}]")
        };
        members.put("options", "[" + String.join(", ", options) + "]");
        members.put("chosen", "\"read-so\"");
        Reading reading = only(read(), "19.made-up");
        assertThat(reading.ways()).extracting(Reading.Option::id).containsExactly("read-so", "otherwise");
        assertThat(reading.chosen()).isEqualTo("read-so");
        members.put("chosen", "\"neither\"");
        refused(AT + "chooses an option that is not there: neither");
        members.remove("chosen");
        refused(AT + "can be chosen, and has an option without an id or names none as chosen");
        members.put("chosen", "\"read-so\"");
        members.put("options", "[" + options[0] + ", " + TEXTS + "]");
        refused(AT + "can be chosen, and has an option without an id or names none as chosen");
        members.put("options", "[" + options[0] + ", " + options[0] + "]");
        refused(AT + "has two options with one id");
    }

    private static String named(String id, String more) {
        return "{\"id\": \"" + id + "\"" + more + ", " + TEXTS.substring(1);
    }

    /** A later edition replaces a reading from its day on; before it, the earlier one counts. */
    @Test
    void aLaterEditionReadsAnew() throws IOException {
        members.put("id", "\"3.document-without-seal\"");
        members.put("bearsOn", "[{\"on\": [\"3/seal-language\"]}]");
        List<Reading> both = read().readings().all().stream()
                .filter(reading -> reading.id().equals("3.document-without-seal"))
                .toList();
        assertThat(both).hasSize(2);
        assertThat(both.get(0).period().until()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(both.get(1).choice().en()).isEqualTo("c");
        assertThat(read().states().entries())
                .anyMatch(state -> state.period().since().equals(LocalDate.of(2027, 7, 1)));
    }

    @Test
    void oneThatLacksAMember() throws IOException {
        for (String member : List.of("since", "chosenOn", "status", "question", "choice", "source")) {
            String was = Objects.requireNonNull(members.remove(member));
            refused(AT + "has no " + member);
            members.put(member, was);
        }
        members.remove("id");
        refused("2027-9/readings.json: has no id");
    }

    @Test
    void oneThatLacksALanguage() throws IOException {
        members.put("question", "{\"kk\": \"а\", \"ru\": \"б\"}");
        refusedStarting(AT + "No text in en");
        members.put("question", TEXTS);
        members.put("options", "[" + TEXTS + ", {\"kk\": \"а\", \"en\": \"c\"}]");
        refusedStarting(AT + "No text in ru");
    }

    @Test
    void oneThatIsNoChoice() throws IOException {
        members.put("options", "[" + TEXTS + "]");
        refused(AT + "has fewer than two options");
    }

    @Test
    void oneOfAnUnknownStatus() throws IOException {
        members.put("status", "\"agreed\"");
        refused(AT + "has a status that is none: agreed");
    }

    @Test
    void oneWithADayThatIsNone() throws IOException {
        members.put("chosenOn", "\"2027-02-30\"");
        refused(AT + "has no day as its chosenOn: 2027-02-30");
    }

    @Test
    void oneOfNoProvisionAndNoConcept() throws IOException {
        members.put("id", "\"99.made-up\"");
        refused("2027-9/readings.json, 99.made-up: has an id that names neither a provision nor a concept: 99.made-up");
    }

    @Test
    void oneThatBearsOnWhatIsNotThere() throws IOException {
        bears("\"on\": [\"19/gone\"]", "a rule or provision that is not there: 19/gone");
        bears("\"on\": [\"19\"], \"notes\": [\"gone\"]", "a note that is not there: gone");
        bears("\"on\": [\"19\"], \"kinds\": [\"gone\"]", "a kind of decision that is not there: gone");
        bears("\"on\": [\"19\"], \"outcomes\": [\"gone\"]", "an outcome that is not there: gone");
        bears("\"on\": [\"19\"], \"facts\": [\"Meeting.gone\"]", "a field that is not there: Meeting.gone");
        bears(
                "\"on\": [\"19\"], \"where\": {\"Meeting.status\": [\"gone\"]}",
                "a value that is not there: Meeting.status gone");
        bears(
                "\"on\": [\"19\"], \"where\": {\"Meeting.gone\": [\"none\"]}",
                "a value that is not there: Meeting.gone none");
        members.put("bearsOn", "[{\"on\": []}]");
        refused(AT + "bears on nothing");
        members.put("bearsOn", "[]");
        refused(AT + "bears on nothing");
    }

    private void bears(String on, String what) throws IOException {
        members.put("bearsOn", "[{" + on + "}]");
        refused(AT + "bears on " + what);
    }

    /** One about words bears on no row. */
    @Test
    void oneThatIsAboutWordsAndBearsOnRows() throws IOException {
        members.put("words", "[\"register\"]");
        refused(AT + "is about words, and bears on rows");
        members.remove("bearsOn");
        assertThat(only(read(), "19.made-up").words()).containsExactly("register");
        members.put("words", "[]");
        refused(AT + "is about no words");
    }

    @Test
    void oneWithAMemberThatNothingReads() throws IOException {
        members.put("sorce", TEXTS);
        refused(AT + "has a member that nothing reads: sorce");
        members.remove("sorce");
        members.put("bearsOn", "[{\"on\": [\"19\"], \"note\": [\"planned\"]}]");
        refused(AT + "has a member that nothing reads: note");
    }

    @Test
    void oneThatIsThereTwice() throws IOException {
        file("{\"readings\": [" + entry() + ", " + entry() + "]}");
        assertThatThrownBy(() -> edition().read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(AT + "is there twice");
    }

    private void refused(String message) throws IOException {
        file("{\"readings\": [" + entry() + "]}");
        assertThatThrownBy(() -> edition().read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private void refusedStarting(String message) throws IOException {
        file("{\"readings\": [" + entry() + "]}");
        assertThatThrownBy(() -> edition().read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }

    private Catalogue read() throws IOException {
        file("{\"readings\": [" + entry() + "]}");
        return edition().read();
    }

    private void file(String content) throws IOException {
        edition().file("readings.json", content);
    }

    private String entry() {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Reading only(Catalogue catalogue, String id) {
        return catalogue.readings().all().stream()
                .filter(reading -> reading.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private MadeUpEdition edition() {
        return Objects.requireNonNull(made);
    }
}
