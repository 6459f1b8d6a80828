package kz.ereje.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Dossier dossier = Draft.of(Dossier.class)
            .set("unit", "qarasu")
            .set(
                    "territories",
                    List.of(Draft.of(Territory.class, "qarasu")
                            .set("population", 2350)
                            .build()))
            .set(
                    "meetings",
                    List.of(Draft.of(Meeting.class, "session")
                            .set(
                                    "notices",
                                    List.of(Draft.of(Notice.class)
                                            .set("date", DAY)
                                            .build()))
                            .build()))
            .set(
                    "decisions",
                    List.of(Draft.of(Hiring.class, "hiring").set("date", DAY).build()))
            .build();

    @Test
    void aFactTakesItsNewValueWhereverItStands() {
        Fact<LocalDate> decided = dossier.decisions().get(0).particulars().date();
        Fact<LocalDate> told = dossier.meetings()
                .get(0)
                .notices()
                .asOptional()
                .orElseThrow()
                .get(0)
                .date();
        Dossier changed = Changes.applied(
                dossier,
                List.of(
                        Change.of(decided, Fact.of(DAY.plusDays(1))),
                        Change.of(told, Fact.of(DAY.minusDays(1))),
                        Change.of(dossier.checkedOn(), Fact.of(DAY))));
        assertThat(changed.decisions().get(0).particulars().date())
                .isEqualTo(Fact.of(DAY.plusDays(1)).at(decided.path()));
        assertThat(changed.meetings()
                        .get(0)
                        .notices()
                        .asOptional()
                        .orElseThrow()
                        .get(0)
                        .date()
                        .asOptional())
                .contains(DAY.minusDays(1));
        assertThat(changed.checkedOn().asOptional()).contains(DAY);
        assertThat(changed.territories()).isEqualTo(dossier.territories());
    }

    @Test
    void recordsAreAddedBehindTheEndOfTheirList() {
        FactPath actors = FactPath.ROOT.field("actors");
        Dossier changed = Changes.applied(
                dossier,
                List.of(
                        Change.added(
                                actors.element(0), Draft.of(Actor.class, "akim").build()),
                        Change.added(
                                actors.element(1),
                                Draft.of(Actor.class, "deputy").build())));
        assertThat(changed.actors()).extracting(Actor::id).containsExactly("akim", "deputy");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        FactPath nowhere = FactPath.ROOT.field("actors").element(7);
        assertThatThrownBy(() -> Changes.applied(
                        dossier,
                        List.of(Change.added(
                                nowhere, Draft.of(Actor.class, "akim").build()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors[7]");
    }

    @Test
    void changesOfOnePlaceAreJoinedAndOneThatChangesNothingFallsAway() {
        Fact<LocalDate> day = dossier.decisions().get(0).particulars().date();
        Change later = Change.of(day, Fact.of(DAY.plusDays(1)));
        Change evenLater = Change.set(later.after(), Fact.of(DAY.plusDays(2)));
        assertThat(Changes.joined(List.of(later), List.of(evenLater)))
                .containsExactly(Change.of(day, Fact.of(DAY.plusDays(2))));
        assertThat(Changes.joined(List.of(later), List.of(Change.set(later.after(), day))))
                .isEmpty();
    }
}
