package kz.ereje.examples.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.form.Input.Kind;
import kz.ereje.model.Dossier;
import kz.ereje.model.Limits;
import kz.ereje.model.Showing;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page shows of a dossier and sends again is the same dossier; what is entered is stated, and nothing else. */
class FormsTest {

    private static final Path EXAMPLES = Path.of("../dossiers");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static Inputs inputs(DossierForm form) {
        return new Inputs(form, List.of(), Language.KK, Entered.NOTHING, Map.of());
    }

    private static List<Entry> asked(Section section) {
        return section.entries().stream()
                .filter(entry -> !entry.fact().path().name().equals(Showing.FIELD))
                .toList();
    }

    static List<String> paths(Section section) {
        return asked(section).stream()
                .map(entry -> entry.fact().path().toString())
                .toList();
    }

    static List<Input> shown(DossierForm form, Section section) {
        Inputs inputs = inputs(form);
        return asked(section).stream().map(inputs::of).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPartOfAnExampleThatIsSentAsItIsShownStaysAsItIs(Path file) throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(file));
        assertThat(form.sections()).hasSizeGreaterThan(1);
        for (Section section : form.sections()) {
            Entered entered = Browser.of(shown(form, section)).entered();
            Answers.Put put = Answers.put(form, List.of(), paths(section), entered);
            assertThat(put.errors()).as("%s", section.place()).isEmpty();
            assertThat(Dossiers.write(put.form().dossier()))
                    .as("%s", section.place())
                    .isEqualTo(Dossiers.write(form.dossier()));
            assertThat(put.form().dossier()).isEqualTo(form.dossier());
            DossierForm again = ShownInputs.put(put.form(), section, shownBy(form, section));
            assertThat(Dossiers.write(again.dossier()))
                    .as("%s", section.place())
                    .isEqualTo(Dossiers.write(form.dossier()));
            assertThat(again.dossier()).isEqualTo(form.dossier());
        }
    }

    private static Entered shownBy(DossierForm form, Section section) {
        Map<String, List<String>> sent = new java.util.HashMap<>();
        ShownInputs.of(form, section, Language.RU).forEach(shown -> {
            sent.put(shown.name(), List.of(shown.all() ? "all" : shown.some() ? "some" : ""));
            sent.put(
                    shown.name() + ".fields",
                    shown.fields().stream()
                            .filter(Input.Choice::chosen)
                            .map(Input.Choice::value)
                            .toList());
        });
        return new Entered(sent);
    }

    /** Each fact of each kind of decision is entered alone, and read back. */
    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void everyFactOfADecisionOfEachKindCanBeEntered(DecisionKind kind) throws Exception {
        Dossier begun = Dossiers.read(EXAMPLES.resolve("assembly-notice-ten-days.json"));
        DossierForm form = DossierForm.of(begun).adding(kind);
        Section section =
                form.section("decisions[" + begun.decisions().size() + "]").orElseThrow();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Input input : shown(form, section)) {
            kinds.add(input.kind());
            Entered entered = Browser.of(shown(form, section))
                    .enter(name(input), value(input))
                    .entered();
            Answers.Put put = Answers.put(form, List.of(), paths(section), entered);
            assertThat(put.errors()).as(input.name()).isEmpty();
            Fact<?> fact = put.form().entry(input.name()).orElseThrow().fact();
            assertThat(fact.isStated()).as(input.name()).isTrue();
            assertThat(stated(put.form(), section)).as(input.name()).isEqualTo(1);
        }
        assertThat(kinds).contains(Kind.DAY, Kind.CHOICE);
    }

    private static long stated(DossierForm form, Section section) {
        return form.section(section.place().toString()).orElseThrow().entries().stream()
                .filter(entry -> !entry.fact().isSilent())
                .count();
    }

    private static String name(Input input) {
        boolean fresh = input.choices().isEmpty() && !input.fresh().isEmpty();
        return input.kind() == Kind.ROWS
                ? name(input.rows().get(input.rows().size() - 1).inputs().get(0))
                : fresh ? input.fresh().get(0).name() : input.name();
    }

    private static String value(Input input) {
        return switch (input.kind()) {
            case DAY -> "2026-03-02";
            case NUMBER -> "12";
            case TEXT, LINES -> "Әліби";
            case CHOICE, CHOICES ->
                input.choices().isEmpty()
                        ? value(input.fresh().get(0))
                        : input.choices().get(0).value();
            case ROWS ->
                value(input.rows().get(input.rows().size() - 1).inputs().get(0));
        };
    }

    private static final Path LEASE = EXAMPLES.resolve("lease-shown-by-papers.json");

    private static Answers.Put entered(String path, String... namesAndValues) throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        Browser browser = Browser.of(List.of(inputs(form).of(form.entry(path).orElseThrow())));
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            browser.enter(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Answers.put(form, List.of(), List.of(path), browser.entered());
    }

    private static Object fact(Answers.Put put, String path) {
        Fact<?> fact = put.form().entry(path).orElseThrow().fact();
        return fact instanceof Fact.Known<?> known
                ? known.value()
                : fact.getClass().getSimpleName();
    }

    @Test
    void aDayIsUnderstoodAsBrowsersSendItAndAsPeopleWriteIt() throws Exception {
        String day = "decisions[0].date";
        assertThat(fact(entered(day, day, "2026-12-31"), day)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(fact(entered(day, day, " 31.12.2026 "), day)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(fact(entered(day, day, ""), day)).isEqualTo("Missing");
        for (String wrong : List.of("31.02.2026", "2026-02-30", "12/31/2026", "ертең", "0", "1.1.26")) {
            assertThat(entered(day, day, wrong).errors()).as(wrong).containsEntry(day, "error.day");
        }
        assertThat(entered(day, day, "1899-12-31").errors()).containsEntry(day, "error.refused");
        assertThat(entered(day, day, "2200-01-01").errors()).containsEntry(day, "error.refused");
    }

    @Test
    void boundsAreGivenInPlaceOfADay() throws Exception {
        String day = "decisions[0].date";
        Answers.Put both = entered(day, day, "", day + "~from", "2026-02-01", day + "~to", "2026-02-10");
        assertThat(both.form().entry(day).orElseThrow().fact())
                .isInstanceOfSatisfying(
                        Fact.Within.class,
                        within -> assertThat(within.bounds())
                                .isEqualTo(Bounds.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10))));
        assertThat(fact(entered(day, day, "", day + "~from", "2026-02-01"), day))
                .isEqualTo("Within");
        assertThat(entered(day, day + "~from", "2026-02-01").errors()).containsEntry(day, "error.value-and-bounds");
        assertThat(entered(day, day, "", day + "~from", "2026-02-02", day + "~to", "2026-02-01")
                        .errors())
                .containsEntry(day, "error.bounds");
    }

    @Test
    void thatThereIsNoneIsToldFromNotKnownAndFromAValue() throws Exception {
        String contract = "decisions[0].contract";
        assertThat(fact(entered(contract, contract, "", contract + "~none", "yes"), contract))
                .isEqualTo("None");
        assertThat(fact(entered(contract, contract, "", contract + "~none", ""), contract))
                .isEqualTo("Missing");
        String signed = "decisions[0].signedBy";
        assertThat(entered(signed, signed + "~none", "yes").errors()).containsEntry(signed, "error.value-and-none");
        String consents = "decisions[0].consents";
        DossierForm form = DossierForm.of(Dossiers.read(EXAMPLES.resolve("lease-without-consent.json")));
        Entered none = new Entered(Map.of(consents + "~none", List.of("yes")));
        assertThat(fact(Answers.put(form, List.of(), List.of(consents), none), consents))
                .isEqualTo(List.of());
    }

    @Test
    void aNumberIsWholeAndNotNegative() throws Exception {
        String people = "territories[0].population";
        assertThat(fact(entered(people, people, "2 350"), people)).isEqualTo(2350);
        assertThat(fact(entered(people, people, "2\u00a0350"), people)).isEqualTo(2350);
        for (String wrong : List.of("-1", "2,5", "көп", "99999999999")) {
            assertThat(entered(people, people, wrong).errors()).as(wrong).containsEntry(people, "error.number");
        }
    }

    @Test
    void anAmountIsInWholeTenge() throws Exception {
        String amount = "decisions[0].amount";
        for (String right : List.of("350000", "350 000", "350\u00a0000")) {
            assertThat(fact(entered(amount, amount, right), amount)).isEqualTo(350_000L);
        }
        assertThat(fact(entered(amount, amount, "1000000000000000"), amount)).isEqualTo(Limits.MAX_AMOUNT);
        for (String wrong : List.of("-1", "2,5", "көп", "1000000000000001", "99999999999999999999")) {
            assertThat(entered(amount, amount, wrong).errors()).as(wrong).containsEntry(amount, "error.amount");
        }
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        Input input = inputs(form).of(form.entry(amount).orElseThrow());
        assertThat(input.kind()).isEqualTo(Kind.NUMBER);
        assertThat(input.mayBeNone() || input.mayBeWithin()).isFalse();
    }

    @Test
    void whatIsNotOfferedCannotBeChosen() throws Exception {
        String by = "decisions[0].decidedBy";
        for (String sent : List.of("nobody", "preset:nobody", "../x", "preset:akim:unit:abc")) {
            assertThat(entered(by, by, sent).errors()).as(sent).containsEntry(by, "error.choice");
        }
    }

    @Test
    void whoeverEveryOfficeHasIsPutIntoTheDossierOnceAndOnlyWhenChosen() throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        int before = form.dossier().actors().size();
        List<String> asked = List.of("decisions[0].decidedBy", "decisions[0].signedBy");
        Entered entered = new Entered(Map.of(
                asked.get(0), List.of("preset:deputy-akim:unit"),
                asked.get(1), List.of("preset:deputy-akim:unit")));
        Answers.Put put = Answers.put(form, List.of(), asked, entered);
        assertThat(put.errors()).isEmpty();
        assertThat(put.form().dossier().actors()).hasSize(before + 1);
        assertThat(fact(put, asked.get(0))).isEqualTo(fact(put, asked.get(1)));
    }

    @Test
    void aRecordThatIsEnteredOnTheSpotIsThereWithAllThatWasEnteredOrNotAtAll() throws Exception {
        String to = "decisions[0].recipient";
        Answers.Put put = entered(to, to, "", to + "~new.name", "ТОО «Жаңа»", to + "~new.kind", "company");
        assertThat(put.errors()).isEmpty();
        assertThat(put.form().dossier().actors())
                .extracting(actor -> actor.name().asOptional())
                .contains(Optional.of("ТОО «Жаңа»"));
        Answers.Put wrong = entered(to, to, "", to + "~new.name", "A", to + "~new.kind", "no-kind");
        assertThat(wrong.errors()).containsKeys(to, to + "~new.kind");
        assertThat(wrong.form().dossier())
                .isEqualTo(DossierForm.of(Dossiers.read(LEASE)).dossier());
        assertThat(entered(to, to + "~new.name", "A").errors()).containsEntry(to, "error.chosen-and-new");
    }

    @Test
    void rowsComeAndGoAndKeepTheOthersAsTheyAre() throws Exception {
        String notices = "meetings[0].notices";
        Answers.Put more = entered(notices, notices + "[1].date", "2026-01-01");
        assertThat(more.errors()).isEmpty();
        assertThat(more.form().entry(notices + "[1].date").orElseThrow().fact().isKnown())
                .isTrue();
        DossierForm before = DossierForm.of(Dossiers.read(LEASE));
        assertThat(more.form().entry(notices + "[0].channels").orElseThrow().fact())
                .isEqualTo(before.entry(notices + "[0].channels").orElseThrow().fact());
        Answers.Put gone = entered(notices, notices + "[0]~removed", "yes");
        assertThat(fact(gone, notices)).isEqualTo("Missing");
        Answers.Put none = entered(notices, notices + "[0]~removed", "yes", notices + "~none", "yes");
        assertThat(fact(none, notices)).isEqualTo(List.of());
        assertThat(entered(notices, notices + "~none", "yes").errors()).containsEntry(notices, "error.value-and-none");
    }

    @Test
    void aConsentOnTheSpotIsThatOfItsDecisionAndItsSessionCanBeChosen() throws Exception {
        String consents = "decisions[0].consents";
        Answers.Put put = entered(
                consents,
                consents + "~new.givenBy",
                "preset:gathering:unit",
                consents + "~new.granted",
                "yes",
                consents + "~new.date",
                "2026-02-12");
        assertThat(put.errors()).isEmpty();
        int last = put.form().dossier().consents().size() - 1;
        assertThat(String.valueOf(fact(put, "consents[" + last + "].decision")))
                .contains(put.form().dossier().decisions().get(0).particulars().id());
        String meeting = "consents[" + last + "].meeting";
        Answers.Put held =
                Answers.put(put.form(), List.of(), List.of(meeting), new Entered(Map.of(meeting, List.of("~session"))));
        assertThat(held.errors()).isEmpty();
        assertThat(held.form().dossier().meetings())
                .extracting(each -> each.date().asOptional())
                .contains(Optional.of(LocalDate.of(2026, 2, 12)));
    }

    @Test
    void allIssuesOfAMeetingCanBeNamedOnThePageThatEntersThem() throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE)).adding(kz.ereje.model.Meeting.class);
        String place = "meetings[" + (form.dossier().meetings().size() - 1) + "]";
        Entered entered = new Entered(Map.of(
                place + ".issues[0].text", List.of("Гараж"),
                place + ".notices[0].date", List.of("2026-01-01"),
                place + ".notices[0].issues", List.of("~all")));
        Answers.Put put = Answers.put(form, List.of(), List.of(place + ".notices", place + ".issues"), entered);
        assertThat(put.errors()).isEmpty();
        assertThat((List<?>) fact(put, place + ".notices[0].issues")).hasSize(1);
        Entry named = put.form().entry(place + ".notices[0].issues").orElseThrow();
        assertThat(named.value(Language.RU)).isEqualTo("Гараж");
        assertThat(inputs(put.form()).of(named).choices()).contains(new Input.Choice("issue-1", "Гараж", true));
    }

    @Test
    void everyInputOfEveryExampleHasItsOwnIdOnItsPage() throws Exception {
        List<String> ids = new ArrayList<>();
        for (Path file : examples()) {
            DossierForm form = DossierForm.of(Dossiers.read(file));
            for (Section section : form.sections()) {
                List<String> page = shown(form, section).stream().map(Input::id).toList();
                assertThat(page).doesNotHaveDuplicates();
                ids.addAll(page);
            }
        }
        assertThat(ids).isNotEmpty().allMatch(id -> id.matches("[A-Za-z0-9-]+"));
    }
}
