package kz.ereje.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Nearest;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Territory UNIT = Draft.of(Territory.class, "qarasu").build();
    private static final Asset CLUB = Draft.of(Asset.class, "club").build();

    @Test
    void everyFactKnowsItsPlace() {
        Notice notice =
                Draft.of(Notice.class).set("date", LocalDate.of(2026, 2, 1)).build();
        Meeting meeting = Draft.of(Meeting.class, "meeting")
                .set("notices", List.of(notice))
                .build();
        Lease lease = Draft.of(Lease.class, "lease").set("asset", "club").build();
        Dossier dossier = dossier(List.of(meeting), List.of(), lease);
        Notice placed =
                dossier.meetings().get(0).notices().asOptional().orElseThrow().get(0);
        assertThat(placed.date().path()).hasToString("meetings[0].notices[0].date");
        assertThat(placed.givesTime().path()).hasToString("meetings[0].notices[0].givesTime");
        assertThat(dossier.decisions().get(0).particulars().date().path()).hasToString("decisions[0].date");
        assertThat(((Lease) dossier.decisions().get(0)).asset().path()).hasToString("decisions[0].asset");
        assertThat(dossier.checkedOn().path()).hasToString("checkedOn");
    }

    @Test
    void referencesToNothingAreRefused() {
        Lease lease = Draft.of(Lease.class, "lease").set("asset", "clab").build();
        assertThat(flaws(lease)).containsExactly(Flaw.Kind.DANGLING_REFERENCE);
    }

    @Test
    void doubledIdsAreRefused() {
        assertThat(flaws(
                        Draft.of(Hiring.class, "h").build(),
                        Draft.of(Hiring.class, "h").build()))
                .containsExactly(Flaw.Kind.DOUBLED_ID);
    }

    @Test
    void nothingToCheckIsRefused() {
        assertThat(flaws()).containsExactly(Flaw.Kind.NO_DECISION);
    }

    @Test
    void aConsentHasToBeListedByItsDecision() {
        Consent consent =
                Draft.of(Consent.class, "consent").set("decision", "lease").build();
        Lease unlisted =
                Draft.of(Lease.class, "lease").set("consents", List.of()).build();
        Lease listed = Draft.of(Lease.class, "lease")
                .set("consents", List.of("consent"))
                .build();
        Lease open = Draft.of(Lease.class, "lease").build();
        assertThat(catchThrowableOfType(
                                InvalidDossierException.class, () -> dossier(List.of(), List.of(consent), unlisted))
                        .flaws())
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.CONSENT_NOT_LISTED);
        assertThat(dossier(List.of(), List.of(consent), listed).consents()).hasSize(1);
        assertThat(dossier(List.of(), List.of(consent), open).consents()).hasSize(1);
    }

    @Test
    void aNoneThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Draft.of(Lease.class, "lease").set("asset", Fact.none()))
                .isInstanceOf(IllegalArgumentException.class);
        Hiring hiring = new Hiring(
                RecordSchema.of(kz.ereje.model.decision.Particulars.class)
                        .create(RecordSchema.of(kz.ereje.model.decision.Particulars.class)
                                .values(Draft.of(Hiring.class, "h").build().particulars())),
                Fact.none());
        assertThat(flaws(hiring)).containsExactly(Flaw.Kind.CANNOT_BE_NONE);
    }

    @Test
    void draftsTellWhatTheyTake() {
        assertThatThrownBy(() -> Draft.of(Lease.class, "lease").set("aset", "club"))
                .hasMessageContaining("no field aset")
                .hasMessageContaining("Maybe asset");
        assertThatThrownBy(() -> Draft.of(Lease.class, "lease").set("date", "2026-01-01"))
                .hasMessageContaining("Lease.date takes LocalDate, not String");
        assertThatThrownBy(() -> Draft.of(Lease.class, "lease").set("consents", "consent"))
                .hasMessageContaining("a list of Consent");
        assertThatThrownBy(() -> Draft.of(Lease.class).build()).hasMessageContaining("needs id");
    }

    @Test
    void valuesThatCannotBeAreRefused() {
        assertThat(flaws(Draft.of(Hiring.class, "h").set("title", " ").build()))
                .containsExactly(Flaw.Kind.IMPOSSIBLE_VALUE);
        assertThat(flaws(Draft.of(Hiring.class, "h")
                        .set("date", LocalDate.of(5000, 1, 1))
                        .build()))
                .containsExactly(Flaw.Kind.IMPOSSIBLE_VALUE);
    }

    @Test
    void aWholeDossierCanBeDrafted() {
        Hiring hiring = Draft.of(Hiring.class, "h").build();
        Dossier dossier = Draft.of(Dossier.class)
                .set("unit", "qarasu")
                .set("territories", List.of(UNIT))
                .set("decisions", List.of(hiring))
                .build();
        assertThat(dossier.decisions()).hasSize(1);
        assertThatThrownBy(() -> Draft.of(Dossier.class).set("decisions", hiring))
                .hasMessageContaining("a list of");
        assertThatThrownBy(() -> Draft.of(Lease.class, "l").set("asset", CLUB))
                .hasMessageContaining("takes Asset by id, not Asset");
        assertThatThrownBy(() -> Draft.of(Lease.class, "l").set("asset", null)).hasMessageContaining("no null");
    }

    @Test
    void everyKindHasItsOwnRecord() {
        for (DecisionKind kind : DecisionKind.values()) {
            Decision decision = (Decision)
                    Draft.of(kind.type().asSubclass(Record.class), "d").build();
            assertThat(decision.kind()).isEqualTo(kind);
            assertThat(decision.id()).isEqualTo("d");
        }
        assertThat(DecisionKind.values()).extracting(DecisionKind::type).doesNotHaveDuplicates();
    }

    @Test
    void theNearestNameIsNotFarFetched() {
        assertThat(Nearest.to("karasu", List.of("qarasu", "aqsu"))).contains("qarasu");
        assertThat(Nearest.to("tenant", List.of("qarasu", "aqsu"))).isEmpty();
        assertThat(Nearest.to("x".repeat(5000), List.of("x"))).isEmpty();
    }

    private static List<Flaw.Kind> flaws(Decision... decisions) {
        return catchThrowableOfType(InvalidDossierException.class, () -> dossier(List.of(), List.of(), decisions))
                .flaws()
                .stream()
                .map(Flaw::kind)
                .toList();
    }

    private static Dossier dossier(List<Meeting> meetings, List<Consent> consents, Decision... decisions) {
        return new Dossier(
                Ref.to("qarasu"),
                Fact.missing(),
                Fact.missing(),
                List.of(UNIT),
                List.of(),
                List.of(CLUB),
                List.of(),
                meetings,
                consents,
                List.of(decisions));
    }
}
