package kz.ereje.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.decision.Microcredit;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot stand in a file cannot be put into a dossier by Java either; types are erased, so classes are looked at as well. */
@SuppressWarnings({"unchecked", "rawtypes", "NullAway", "DataFlowIssue"})
class WrongValuesTest {

    private static final RecordSchema<Dossier> DOSSIER = RecordSchema.of(Dossier.class);
    private static final Territory UNIT = Draft.of(Territory.class, "qarasu").build();

    private static Object[] sound() {
        return DOSSIER.values(Draft.of(Dossier.class)
                .set("unit", "qarasu")
                .set("territories", List.of(UNIT))
                .set("actors", List.of(Draft.of(Actor.class, "akim").build()))
                .set("decisions", List.of(Draft.of(Hiring.class, "hiring").build()))
                .build());
    }

    private static Dossier with(String field, Object value) {
        Object[] values = sound();
        values[
                IntStream.range(0, values.length)
                        .filter(i -> DOSSIER.fields().get(i).name().equals(field))
                        .findFirst()
                        .orElseThrow()] = value;
        return DOSSIER.create(values);
    }

    private static Flaw flaw(String field, Object value) {
        List<Flaw> flaws = catchThrowableOfType(InvalidDossierException.class, () -> with(field, value))
                .flaws();
        assertThat(flaws).hasSize(1);
        return flaws.get(0);
    }

    private static void refused(Flaw flaw, Flaw.Kind kind, String place, String given, String... expected) {
        assertThat(flaw.kind()).isEqualTo(kind);
        assertThat(flaw.path()).hasToString(place);
        assertThat(flaw.value()).isEqualTo(given);
        assertThat(flaw.expected()).containsExactly(expected);
    }

    private static List<Territory> territory(Fact<?> kind) {
        return List.of(new Territory("qarasu", Fact.missing(), (Fact) kind, Fact.missing(), Fact.missing()));
    }

    private static List<Decision> lease(Fact<?> consents) {
        Lease lease = Draft.of(Lease.class, "lease").build();
        Object[] values = RecordSchema.of(Lease.class).values(lease);
        RecordSchema<Particulars> common = RecordSchema.of(Particulars.class);
        Object[] particulars = common.values(lease.particulars());
        particulars[common.fields().indexOf(common.field("consents").orElseThrow())] = consents;
        values[0] = common.create(particulars);
        return List.of(RecordSchema.of(Lease.class).create(values));
    }

    private static List<Actor> named(String id, String name) {
        return List.of(new Actor(id, Fact.of(name), Fact.missing(), Fact.missing()));
    }

    @Test
    void aValueOfAnotherClassIsNamedWithItsPlaceAndBothClasses() {
        refused(
                flaw("territories", territory(Fact.of("rural-district"))),
                Flaw.Kind.WRONG_TYPE,
                "territories[0].kind",
                "String",
                "TerritoryKind");
        refused(
                flaw("territories", territory(Fact.of(ActorKind.AKIM))),
                Flaw.Kind.WRONG_TYPE,
                "territories[0].kind",
                "ActorKind",
                "TerritoryKind");
        assertThatThrownBy(() -> with("territories", territory(Fact.of("rural-district"))))
                .hasMessageContaining("territories[0].kind: WRONG_TYPE String, expected TerritoryKind\nMaybe ");
    }

    @Test
    void aListForOneAndOneForAListAreRefused() {
        Fact<?> kinds = Fact.of(List.of(TerritoryKind.values()[0]));
        assertThat(flaw("territories", territory(kinds)).kind()).isEqualTo(Flaw.Kind.WRONG_TYPE);
        refused(
                flaw("decisions", lease(Fact.of(Ref.to("consent")))),
                Flaw.Kind.WRONG_TYPE,
                "decisions[0].consents",
                "Ref",
                "List<Ref<Consent>>");
        refused(
                flaw("decisions", lease(Fact.of(List.of("consent")))),
                Flaw.Kind.WRONG_TYPE,
                "decisions[0].consents[0]",
                "String",
                "Ref<Consent>");
        refused(
                flaw("decisions", lease(Fact.of(Map.of()))),
                Flaw.Kind.WRONG_TYPE,
                "decisions[0].consents",
                Map.of().getClass().getSimpleName(),
                "List<Ref<Consent>>");
    }

    @Test
    void whatTheDossierItselfStatesIsLookedAt() {
        refused(flaw("checkedOn", Fact.of("2026-03-02")), Flaw.Kind.WRONG_TYPE, "checkedOn", "String", "LocalDate");
        refused(flaw("checkedOn", Fact.none()), Flaw.Kind.CANNOT_BE_NONE, "checkedOn", "none");
        refused(
                flaw("checkedOn", Fact.of(LocalDate.of(1899, 12, 31))),
                Flaw.Kind.IMPOSSIBLE_VALUE,
                "checkedOn",
                "1899-12-31");
        refused(flaw("officeHead", Fact.of("akim")), Flaw.Kind.WRONG_TYPE, "officeHead", "String", "Ref<Actor>");
        refused(flaw("officeHead", Fact.none()), Flaw.Kind.CANNOT_BE_NONE, "officeHead", "none");
        refused(flaw("officeHead", null), Flaw.Kind.NULL, "officeHead", "null", "Fact<Ref<Actor>>");
        refused(flaw("checkedOn", null), Flaw.Kind.NULL, "checkedOn", "null", "Fact<LocalDate>");
        refused(flaw("unit", null), Flaw.Kind.NULL, "unit", "null", "Ref<Territory>");
    }

    @Test
    void recordsOfAnotherListAreRefused() {
        refused(flaw("actors", List.of(UNIT)), Flaw.Kind.WRONG_TYPE, "actors[0]", "Territory", "Actor");
        refused(flaw("assets", List.of("club")), Flaw.Kind.WRONG_TYPE, "assets[0]", "String", "Asset");
        refused(flaw("decisions", List.of(UNIT)), Flaw.Kind.WRONG_TYPE, "decisions[0]", "Territory", "Decision");
    }

    @Test
    void nothingAtAllIsNamedWithItsPlace() {
        refused(flaw("actors", null), Flaw.Kind.NULL, "actors", "null", "List<Actor>");
        refused(flaw("actors", Collections.singletonList(null)), Flaw.Kind.NULL, "actors[0]", "null", "Actor");
        refused(flaw("actors", named(null, "Akim")), Flaw.Kind.NULL, "actors[0].id", "null", "String");
        refused(
                flaw("territories", territory(null)),
                Flaw.Kind.NULL,
                "territories[0].kind",
                "null",
                "Fact<TerritoryKind>");
        Hiring hiring = new Hiring(null, Fact.missing());
        refused(flaw("decisions", List.of(hiring)), Flaw.Kind.NULL, "decisions[0].particulars", "null", "Particulars");
    }

    @Test
    void nothingAsAnArgumentIsNamed() {
        Fact<String> name = new Fact.Known<>(FactPath.ROOT.field("name"), "Akim");
        assertThatThrownBy(() -> Fact.of(null)).hasMessageContaining("A fact is given null.\nMaybe ");
        assertThatThrownBy(() -> new Fact.Known<>(name.path(), null))
                .hasMessageContaining("The fact name is given null");
        assertThatThrownBy(() -> name.at(null)).hasMessageContaining("null as its place");
        assertThatThrownBy(() -> Ref.to(null)).hasMessageContaining("null as its id.\nMaybe ");
        assertThatThrownBy(() -> FactPath.ROOT.field((kz.ereje.model.schema.Field) null))
                .hasMessageContaining("null as its field");
        assertThatThrownBy(() -> Fact.of(Arrays.asList("one", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("null at place 1.\nMaybe ");
        assertThatThrownBy(() -> Change.of(null, name)).hasMessageContaining("null as its fact before");
        assertThatThrownBy(() -> Change.of(name, null)).hasMessageContaining("null as its fact after");
        assertThatThrownBy(() -> Change.set(name, null)).hasMessageContaining("null as its value");
        assertThatThrownBy(() -> FactPath.ROOT.field((String) null)).hasMessageContaining("null as its name");
        assertThatThrownBy(() -> Draft.of((Class<Actor>) null)).hasMessageContaining("A record class is null");
        assertThatThrownBy(() -> Draft.of(Actor.class, "akim").set(null, 1))
                .hasMessageContaining("name of a field is null");
        assertThatThrownBy(() -> name.equalTo(null)).hasMessageContaining("compare a fact with is null");
        assertThatThrownBy(() -> Changes.applied(null, List.of())).hasMessageContaining("null as the dossier");
        assertThatThrownBy(() -> Changes.applied(with("checkedOn", Fact.missing()), null))
                .hasMessageContaining("null as their list");
        assertThatThrownBy(() -> Changes.joined(Collections.singletonList(null), List.of()))
                .hasMessageContaining("null at place 0");
        assertThatThrownBy(() -> Draft.of(Actor.class, null)).hasMessageContaining("Actor.id takes no null");
        assertThatThrownBy(() -> Draft.of(Lease.class, "l").set("consents", Arrays.asList("c", null)))
                .hasMessageContaining("Lease.consents takes no null");
    }

    @Test
    void aListThatIsChangedLaterChangesNothing() {
        List<Ref<Consent>> consents = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>(lease(Fact.of(consents)));
        Dossier dossier = with("decisions", decisions);
        consents.add(Ref.to("nowhere"));
        decisions.clear();
        assertThat(dossier.decisions()).hasSize(1);
        List<Ref<Consent>> kept =
                dossier.decisions().get(0).particulars().consents().asOptional().orElseThrow();
        assertThat(kept).isEmpty();
        assertThatThrownBy(() -> kept.add(Ref.to("nowhere"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, '\n', '\r', 0x1B, 0xAD, 0x034F, 0x17B4, 0x180E, 0x200B, 0x202E, 0x2066, 0x2800, 0x3164, 0xD800,
                0xFE0F, 0xFEFF, 0xFFF0, 0xE0001, 0xE0100
            })
    void whatIsInvisibleOrTurnsTheWritingIsRefusedInTextsAndIds(int letter) {
        String hidden = "a" + Character.toString(letter) + "b";
        Flaw.Kind kind = letter == '\n' || letter == '\r' ? Flaw.Kind.LINE_BREAK : Flaw.Kind.FORBIDDEN_CHARACTER;
        String name = String.format("U+%04X", letter);
        refused(flaw("actors", named("akim", hidden)), kind, "actors[0].name", name);
        refused(flaw("actors", named(hidden, "Akim")), kind, "actors[0].id", name);
        assertThat(with("actors", named("akim", "one\ttwo, Әкім 😀")).actors()).hasSize(1);
    }

    @Test
    void textsAndIdsAreAsLongAsInAFile() {
        with("actors", named("z".repeat(200), "z".repeat(10_000)));
        refused(flaw("actors", named("akim", "z".repeat(10_001))), Flaw.Kind.TOO_LONG_TEXT, "actors[0].name", "10001");
        refused(flaw("actors", named("z".repeat(201), "Akim")), Flaw.Kind.IMPOSSIBLE_VALUE, "actors[0].id", "");
        refused(flaw("actors", named(" ", "Akim")), Flaw.Kind.IMPOSSIBLE_VALUE, "actors[0].id", "");
        refused(flaw("actors", named("akim", "\u2003")), Flaw.Kind.IMPOSSIBLE_VALUE, "actors[0].name", "");
    }

    @Test
    void aListInsideARecordHasAHundredElements() {
        List<Ref<Consent>> many =
                IntStream.range(0, 101).mapToObj(i -> Ref.<Consent>to("c" + i)).toList();
        assertThat(catchThrowableOfType(InvalidDossierException.class, () -> with("decisions", lease(Fact.of(many))))
                        .flaws()
                        .get(0))
                .satisfies(flaw -> refused(flaw, Flaw.Kind.TOO_MANY_ELEMENTS, "decisions[0].consents", "101"));
    }

    @Test
    void oneElementTwiceIsRefused() {
        Fact<?> twice = Fact.of(List.of(Ref.to("c"), Ref.to("c")));
        assertThat(catchThrowableOfType(InvalidDossierException.class, () -> with("decisions", lease(twice)))
                        .flaws())
                .extracting(Flaw::kind)
                .containsExactly(
                        Flaw.Kind.IMPOSSIBLE_VALUE, Flaw.Kind.DANGLING_REFERENCE, Flaw.Kind.DANGLING_REFERENCE);
    }

    /** A file states none by the word, so a text of this word would be read as none. */
    @Test
    void theWordNoneIsNoTextWhereItStatesNone() {
        Microcredit credit = Draft.of(Microcredit.class, "credit")
                .set("programme", Guards.NONE)
                .build();
        refused(flaw("decisions", List.of(credit)), Flaw.Kind.IMPOSSIBLE_VALUE, "decisions[0].programme", Guards.NONE);
        assertThat(with("actors", named("akim", Guards.NONE)).actors()).hasSize(1);
    }

    @Test
    void aDossierIsNoLargerThanAFile() {
        int others = 10;
        int most = (Limits.MAX_VALUES - others) / 2;
        assertThat(with("actors", actors(most, "")).actors()).hasSize(most);
        refused(flaw("actors", actors(most + 1, "")), Flaw.Kind.TOO_MANY_VALUES, "", "500002");
        assertThat(flaw("actors", actors(1_700, "я".repeat(5_000))).kind()).isEqualTo(Flaw.Kind.TOO_LARGE);
    }

    /** Records of two values each, and of a third one where they have a name. */
    private static List<Actor> actors(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Actor(
                        "a" + i, name.isEmpty() ? Fact.missing() : Fact.of(name), Fact.missing(), Fact.missing()))
                .toList();
    }

    @Test
    void aChangeOfAnotherClassIsRefusedWhereItIsMade() {
        Dossier dossier = with("checkedOn", Fact.missing());
        Fact<?> kind = dossier.territories().get(0).kind();
        assertThatThrownBy(() -> Change.set(kind, "rural-district"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("territories[0].kind takes TerritoryKind, not String.\nMaybe ");
        assertThatThrownBy(() -> Change.setOpen(kind, Fact.none())).hasMessageContaining("not none.\nMaybe ");
        assertThatThrownBy(() -> Change.of((Fact) kind, Fact.of(List.of(1))))
                .hasMessageContaining("territories[0].kind takes TerritoryKind");
        assertThatThrownBy(() -> new Change(kind.path(), kind, Fact.of(7), false))
                .hasMessageContaining("takes TerritoryKind, not Integer");
        assertThatThrownBy(() -> Change.added(FactPath.ROOT.field("actors").element(1), UNIT))
                .hasMessageContaining("actors[1] takes Actor, not Territory");
        assertThat(Change.set(kind, TerritoryKind.values()[0]).after().asOptional())
                .isEqualTo(java.util.Optional.of(TerritoryKind.values()[0]));
        assertThat(Change.set(kind, Fact.missing()).after().isMissing()).isTrue();
    }

    /** A place of which only the name is known, or that claims to be another field, is no way past the class of its field. */
    @Test
    void aPlaceThatIsNotWhatItSaysIsNoWayIn() {
        Dossier dossier = with("checkedOn", Fact.missing());
        FactPath named = FactPath.ROOT.field("territories").element(0).field("kind");
        Change change = new Change(named, new Fact.Missing<>(named), Fact.of("rural-district"), false);
        assertThatThrownBy(() -> Changes.applied(dossier, List.of(change)))
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining("territories[0].kind: WRONG_TYPE String");
        FactPath actors = FactPath.ROOT.field("actors").element(1);
        Change added = new Change(actors, new Fact.Missing<>(actors), Fact.of("akim"), false);
        assertThatThrownBy(() -> Changes.applied(dossier, List.of(added)))
                .hasMessageContaining("actors[1] takes Actor");
        Fact<String> lying =
                new Fact.Known<>(FactPath.ROOT.field("actors").element(0).field("name"), "Akim");
        Actor actor = new Actor("akim", lying, Fact.missing(), Fact.missing());
        assertThat(with("actors", List.of(actor))
                        .actors()
                        .get(0)
                        .name()
                        .path()
                        .field()
                        .fullName())
                .isEqualTo("Actor.name");
    }

    @Test
    void noTextOfThePapersStandsInTheMessage() {
        assertThatThrownBy(() -> with("actors", named("akim", "Болат\u202E Әкімов")))
                .hasMessageNotContaining("Болат")
                .hasMessageContaining("actors[0].name: FORBIDDEN_CHARACTER U+202E\nMaybe ");
        assertThatThrownBy(() -> with("officeHead", Fact.of(Ref.to("x\u001B[2J"))))
                .hasMessageNotContaining("\u001B");
    }
}
