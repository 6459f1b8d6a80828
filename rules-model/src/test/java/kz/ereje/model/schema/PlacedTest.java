package kz.ereje.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.Meeting;
import kz.ereje.model.Notice;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import org.junit.jupiter.api.Test;

/** What stands in its place is not made again, and what moved is. */
class PlacedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Dossier dossier = Draft.of(Dossier.class)
            .set("unit", "qarasu")
            .set("checkedOn", DAY)
            .set("territories", List.of(Draft.of(Territory.class, "qarasu").build()))
            .set("assets", List.of(Draft.of(Asset.class, "club").build()))
            .set("meetings", List.of(meeting("first"), meeting("second")))
            .set(
                    "decisions",
                    List.of(Draft.of(Lease.class, "lease").set("asset", "club").build()))
            .build();

    private static Meeting meeting(String id) {
        Notice notice = Draft.of(Notice.class).set("date", DAY).build();
        return Draft.of(Meeting.class, id).set("notices", List.of(notice)).build();
    }

    @Test
    void anotherDayLeavesEveryListAsItIs() {
        Dossier later = dossier.checkedOn(DAY.plusDays(1));
        assertThat(later.checkedOn()).isEqualTo(Fact.of(DAY.plusDays(1)).at(FactPath.ROOT.field("checkedOn")));
        assertThat(later.officeHead()).isSameAs(dossier.officeHead());
        assertThat(lists(later)).usingElementComparator(PlacedTest::same).isEqualTo(lists(dossier));
    }

    @Test
    void aChangeMakesOnlyTheRecordAgainThatItChanges() {
        Fact<LocalDate> told = notice(dossier.meetings().get(1)).date();
        Dossier changed = Changes.applied(dossier, List.of(Change.of(told, Fact.of(DAY.plusDays(1)))));
        assertThat(changed.meetings().get(0)).isSameAs(dossier.meetings().get(0));
        assertThat(changed.meetings().get(1)).isNotSameAs(dossier.meetings().get(1));
        assertThat(notice(changed.meetings().get(1)).date().asOptional()).contains(DAY.plusDays(1));
        assertThat(changed.assets()).isSameAs(dossier.assets());
        assertThat(changed.decisions()).isSameAs(dossier.decisions());
        assertThat(Changes.applied(dossier, List.of())).isSameAs(dossier);
    }

    @Test
    void anAddedRecordIsTheOneThatWasGiven() {
        Change added = Change.added(
                FactPath.ROOT.field("actors").element(0),
                Draft.of(Actor.class, "akim").build());
        Dossier changed = Changes.applied(dossier, List.of(added));
        assertThat(added.after())
                .isInstanceOfSatisfying(
                        Fact.Known.class,
                        known -> assertThat(changed.actors().get(0)).isSameAs(known.value()));
    }

    @Test
    void recordsThatMovedAreMadeAgain() {
        List<Meeting> turned =
                List.of(dossier.meetings().get(1), dossier.meetings().get(0));
        Dossier moved = with(turned, dossier.assets());
        assertThat(moved.meetings()).extracting(Meeting::id).containsExactly("second", "first");
        assertThat(moved.meetings().get(0).date().path()).hasToString("meetings[0].date");
        assertThat(notice(moved.meetings().get(1)).date().path()).hasToString("meetings[1].notices[0].date");
    }

    @Test
    void recordsThatStandAlreadyAreTakenOutOfAnyList() {
        Dossier same = with(new ArrayList<>(dossier.meetings()), dossier.assets());
        assertThat(same).isEqualTo(dossier);
        assertThat(same.meetings()).usingElementComparator(PlacedTest::same).isEqualTo(dossier.meetings());
    }

    @Test
    void aPlaceThatWasOnlyNamedIsMadeKnown() {
        Asset named = Draft.of(Asset.class, "club").build();
        Fact<String> name =
                new Fact.Known<>(FactPath.ROOT.field("assets").element(0).field("name"), "Club");
        Asset half = new Asset(
                named.id(),
                name,
                named.kind(),
                named.owner(),
                named.ownerTerritory(),
                named.acquired(),
                named.title(),
                named.holder(),
                named.use(),
                named.registered(),
                named.dangerous());
        Fact<String> placed =
                with(dossier.meetings(), List.of(half)).assets().get(0).name();
        assertThat(placed).isEqualTo(name);
        assertThat(placed.path().field().fullName()).isEqualTo("Asset.name");
    }

    @Test
    void idsAndReferencesAreLookedAtInListsThatAreDone() {
        assertThatThrownBy(() -> with(dossier.meetings(), List.of()))
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining("decisions[0].asset: DANGLING_REFERENCE club");
    }

    @Test
    void aChangedValueIsLookedAt() {
        Fact<LocalDate> decided = dossier.decisions().get(0).particulars().date();
        Change impossible = Change.of(decided, Fact.of(LocalDate.of(5000, 1, 1)));
        assertThatThrownBy(() -> Changes.applied(dossier, List.of(impossible)))
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining("decisions[0].date: IMPOSSIBLE_VALUE");
    }

    @Test
    void aListThatIsDoneCannotBeChanged() {
        List<Meeting> meetings = dossier.meetings();
        assertThatThrownBy(() -> meetings.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> meetings.add(meetings.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }

    private Dossier with(List<Meeting> meetings, List<Asset> assets) {
        return new Dossier(
                dossier.unit(),
                dossier.checkedOn(),
                dossier.officeHead(),
                dossier.territories(),
                dossier.actors(),
                assets,
                dossier.contracts(),
                meetings,
                dossier.consents(),
                dossier.decisions());
    }

    private static Notice notice(Meeting meeting) {
        return meeting.notices().asOptional().orElseThrow().get(0);
    }

    private static List<Object> lists(Dossier dossier) {
        return List.of(
                dossier.territories(),
                dossier.actors(),
                dossier.assets(),
                dossier.contracts(),
                dossier.meetings(),
                dossier.consents(),
                dossier.decisions());
    }

    private static int same(Object one, Object other) {
        return one == other ? 0 : 1;
    }
}
