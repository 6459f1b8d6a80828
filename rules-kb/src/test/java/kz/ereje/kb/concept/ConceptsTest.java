package kz.ereje.kb.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;

/** The concepts that several provisions use, each by itself. */
class ConceptsTest {

    private static final Meeting LAWFUL = Lawful.meeting(MeetingKind.ASSEMBLY, Lawful.MET.minusDays(10), false);

    private static Answer consent(Draft<Consent> consent, Meeting meeting) {
        Territory territory = Lawful.territory().build();
        return Lawful.resolved(territory, Lawful.pledge().build(), meeting, consent.build())
                .consentOf(ActorKind.ASSEMBLY);
    }

    @Test
    void aConsentThatMeetsAllConditionsIsOne() {
        Answer valid = consent(Lawful.consent(), LAWFUL);
        assertThat(valid.isYes()).isTrue();
        assertThat(valid.grounds().facts())
                .extracting(fact -> fact.path().toString())
                .contains("consents[0].granted", "consents[0].date", "decisions[0].date", "consents[0].decision");
    }

    @Test
    void eachConditionMissedMakesItNoneAndSaysWhich() {
        Map<String, Draft<Consent>> faults = Map.of(
                "consent.wrong-body", Lawful.consent().set("givenBy", "gathering"),
                "consent.refused", Lawful.consent().set("granted", false),
                "consent.later", Lawful.consent().set("date", Lawful.DECIDED.plusDays(1)),
                "consent.not-carried", Lawful.consent().set("majority", false));
        faults.forEach((reason, consent) -> {
            Answer answer = consent(consent, LAWFUL);
            assertThat(answer.isNo()).as(reason).isTrue();
            assertThat(answer.grounds().notes()).extracting(Note::code).contains(reason);
        });
        assertThat(consent(Lawful.consent().set("givenBy", "neighbours"), LAWFUL)
                        .isNo())
                .isTrue();
        assertThat(consent(Lawful.consent().set("date", Lawful.DECIDED), LAWFUL).isYes())
                .isTrue();
    }

    @Test
    void eachConditionNotKnownLeavesItOpen() {
        for (String fact : List.of("givenBy", "granted", "date")) {
            Answer answer = consent(Lawful.consent().set(fact, Fact.missing()), LAWFUL);
            assertThat(answer.isUnknown()).as(fact).isTrue();
            assertThat(answer.grounds().facts())
                    .extracting(missing -> missing.path().toString())
                    .containsExactly("consents[0]." + fact);
        }
    }

    @Test
    void aConsentForTheAssetAndKindServesAndAnotherDoesNot() {
        Draft<Consent> general = Lawful.consent().set("decision", Fact.missing());
        Territory territory = Lawful.territory().build();
        ResolvedDecision resolved = Lawful.resolved(
                territory,
                Lawful.pledge().set("asset", "tractor").build(),
                LAWFUL,
                general.set("asset", "tractor")
                        .set("matter", DecisionKind.PLEDGE)
                        .build());
        assertThat(resolved.consentOf(ActorKind.ASSEMBLY).isYes()).isTrue();
        assertThat(consent(general.set("matter", DecisionKind.LEASE), LAWFUL).isYes())
                .isFalse();
    }

    @Test
    void aMeetingCalledTooLateTaintsItsConsent() {
        Meeting late = Lawful.meeting(MeetingKind.ASSEMBLY, Lawful.MET.minusDays(9), false);
        Answer tainted = consent(Lawful.consent(), late);
        assertThat(tainted.isUnknown()).isTrue();
        List<Note> told = tainted.grounds().notes();
        assertThat(told)
                .extracting(Note::code)
                .containsExactly("consent.tainted", "notice.days", "notice.meeting-over", "consent.earliest");
        assertThat(told).extracting(Note::kind).containsOnly(Note.Kind.DOUBT);
        assertThat(told.get(0).values()).containsEntry("breaks", "12.1.3");
        assertThat(told.get(1).values()).containsEntry("given", 9L).containsEntry("days", 10);
    }

    @Test
    void aMeetingThatCannotHaveGivenTheConsentLeavesItToALawyer() {
        for (Meeting odd : List.of(
                changed("kind", MeetingKind.GATHERING),
                changed("status", MeetingStatus.PLANNED),
                changed("territory", "other"))) {
            Answer answer = consent(Lawful.consent(), odd);
            assertThat(answer.isUnknown()).isTrue();
            assertThat(answer.grounds().notes()).extracting(Note::code).containsExactly("consent.contradicted");
        }
        assertThat(consent(Lawful.consent(), changed("status", MeetingStatus.HELD))
                        .isYes())
                .isTrue();
    }

    private static Meeting changed(String fact, Object value) {
        return Draft.of(Meeting.class, "meeting")
                .set("kind", MeetingKind.ASSEMBLY)
                .set("date", LAWFUL.date())
                .set("issues", LAWFUL.issues())
                .set("notices", LAWFUL.notices())
                .set("changes", LAWFUL.changes())
                .set(fact, value)
                .build();
    }

    @Test
    void theRegulationBindsByPopulationAndDay() {
        assertThat(bound(LocalDate.of(2017, 12, 31), 100_000).isNo()).isTrue();
        assertThat(bound(LocalDate.of(2018, 1, 1), 2001).isYes()).isTrue();
        assertThat(bound(LocalDate.of(2018, 1, 1), 2000).isNo()).isTrue();
        assertThat(bound(LocalDate.of(2019, 12, 31), 2000).isNo()).isTrue();
        assertThat(bound(LocalDate.of(2020, 1, 1), 2000).isYes()).isTrue();
        assertThat(bound(LocalDate.of(2020, 1, 1), Fact.missing()).isYes()).isTrue();
        Answer open = bound(LocalDate.of(2019, 12, 31), Fact.missing());
        assertThat(open.isUnknown()).isTrue();
        assertThat(open.grounds().facts())
                .extracting(fact -> fact.path().toString())
                .containsExactly("territories[0].population");
    }

    @Test
    void otherOfficesAreNotBound() {
        for (TerritoryKind kind : TerritoryKind.values()) {
            Territory territory = Lawful.territory().set("kind", kind).build();
            boolean expected = List.of(
                            TerritoryKind.CITY_OF_DISTRICT_SIGNIFICANCE,
                            TerritoryKind.VILLAGE,
                            TerritoryKind.SETTLEMENT,
                            TerritoryKind.RURAL_DISTRICT)
                    .contains(kind);
            Answer bound = Lawful.resolved(
                            territory,
                            Lawful.pledge().set("consents", List.of()).build(),
                            LAWFUL)
                    .bound();
            assertThat(bound.isYes()).as(kind.name()).isEqualTo(expected);
        }
    }

    private static Answer bound(LocalDate day, Object population) {
        Territory territory = Lawful.territory().set("population", population).build();
        return Lawful.resolved(
                        territory,
                        Lawful.pledge()
                                .set("date", day)
                                .set("consents", List.of())
                                .build(),
                        LAWFUL)
                .bound();
    }
}
