package kz.ereje.model.builder;

import static kz.ereje.model.AssetKind.BUILDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.Issue;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;

/** What is built is what a draft of the same words makes; not known, none and empty are three things. */
class DossierBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatIsBuiltIsWhatADraftMakes() {
        var d = DossierBuilder.of("qarasu").checkedOn(DAY);
        Ref<Territory> unit = d.territory("qarasu", t -> t.name("Қарасу").population(Bounds.moreThan(2000)));
        Ref<Actor> akim = d.actor("akim", a -> a.kind(ActorKind.AKIM).territory(unit));
        Ref<Asset> garage =
                d.asset("garage", a -> a.name("Гараж").kind(BUILDING).noHolder());
        Ref<Consent> agreed = Ref.to("agreed");
        Ref<Decision> lease = d.lease(
                "lease-1",
                l -> l.date(DAY)
                        .decidedBy(akim)
                        .asset(garage)
                        .noContract()
                        .consents(agreed)
                        .basis(b -> b.act("Заң").noInForceUntil()));
        Ref<Meeting> assembly = d.meeting(
                "assembly",
                m -> m.kind(MeetingKind.ASSEMBLY)
                        .issue("rent", i -> i.text("Жалға беру"))
                        .notice(n -> n.date(Bounds.year(2026))
                                .issues(Ref.to("rent"))
                                .channels(NoticeChannel.NEWSPAPER, NoticeChannel.WEBSITE))
                        .noChanges());
        d.consent(
                "agreed", c -> c.decision(lease).meeting(assembly).granted(true).matter(DecisionKind.LEASE));
        assertThat(d.build()).isEqualTo(drafted());
    }

    private static Dossier drafted() {
        Notice notice = Draft.of(Notice.class)
                .set("date", Bounds.year(2026))
                .set("issues", List.of("rent"))
                .set("channels", List.of(NoticeChannel.NEWSPAPER, NoticeChannel.WEBSITE))
                .build();
        Draft<Meeting> meeting = Draft.of(Meeting.class, "assembly")
                .set("kind", MeetingKind.ASSEMBLY)
                .set(
                        "issues",
                        List.of(Draft.of(Issue.class, "rent")
                                .set("text", "Жалға беру")
                                .build()))
                .set("notices", List.of(notice))
                .set("changes", List.of());
        Draft<Lease> lease = Draft.of(Lease.class, "lease-1")
                .set("date", DAY)
                .set("decidedBy", "akim")
                .set("asset", "garage")
                .set("contract", Fact.none())
                .set("consents", List.of("agreed"))
                .set(
                        "basis",
                        List.of(Draft.of(LegalBasis.class)
                                .set("act", "Заң")
                                .set("inForceUntil", Fact.none())
                                .build()));
        return Draft.of(Dossier.class)
                .set("unit", "qarasu")
                .set("checkedOn", DAY)
                .set(
                        "territories",
                        List.of(Draft.of(Territory.class, "qarasu")
                                .set("name", "Қарасу")
                                .set("population", Bounds.moreThan(2000))
                                .build()))
                .set(
                        "actors",
                        List.of(Draft.of(Actor.class, "akim")
                                .set("kind", ActorKind.AKIM)
                                .set("territory", "qarasu")
                                .build()))
                .set(
                        "assets",
                        List.of(Draft.of(Asset.class, "garage")
                                .set("name", "Гараж")
                                .set("kind", BUILDING)
                                .set("holder", Fact.none())
                                .build()))
                .set("meetings", List.of(meeting.build()))
                .set(
                        "consents",
                        List.of(Draft.of(Consent.class, "agreed")
                                .set("decision", "lease-1")
                                .set("meeting", "assembly")
                                .set("granted", true)
                                .set("matter", DecisionKind.LEASE)
                                .build()))
                .set("decisions", List.of(lease.build()))
                .build();
    }

    @Test
    void notKnownNoneAndEmptyAreThreeThings() {
        LocalDate notKnown = null;
        Ref<Consent> consent = Ref.to("c");
        LeaseBuilder lease = LeaseBuilder.of("l").date(DAY).consents(consent).noContract();
        assertThat(lease.build().contract()).isEqualTo(Fact.none());
        assertThat(lease.contract((Fact<Ref<kz.ereje.model.Contract>>) null)
                        .build()
                        .contract())
                .isEqualTo(Fact.missing());
        assertThat(lease.date(notKnown).build().particulars().date()).isEqualTo(Fact.missing());
        assertThat(lease.date((Bounds<LocalDate>) null).build().particulars().date())
                .isEqualTo(Fact.missing());
        assertThat(lease.build().particulars().consents()).isEqualTo(Fact.of(List.of(consent)));
        assertThat(lease.noConsents().build().particulars().consents()).isEqualTo(Fact.of(List.of()));
        assertThat(lease.consents((List<Ref<Consent>>) null)
                        .build()
                        .particulars()
                        .consents())
                .isEqualTo(Fact.missing());
        assertThat(lease.consents(List.of()).build().particulars().consents()).isEqualTo(Fact.of(List.of()));
        assertThat(lease.laterPurchase(false).build().laterPurchase()).isEqualTo(Fact.of(false));
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void aListTakesNoNullAndSaysWhichItIs() {
        Ref<Consent> notKnown = null;
        List<Ref<Consent>> some = Arrays.asList(Ref.to("c"), null);
        assertThatThrownBy(() -> LeaseBuilder.of("l").consents(notKnown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The list consents is given null at place 0.\nMaybe it is to be left out, or the whole list is not known.");
        assertThatThrownBy(() -> LeaseBuilder.of("l").consents(some)).hasMessageContaining("null at place 1");
        assertThatThrownBy(() -> LeaseBuilder.of(null)).hasMessageContaining("null as its id.\nMaybe ");
        assertThatThrownBy(() -> DossierBuilder.of("u").lease("l", null))
                .hasMessageContaining("record is null.\nMaybe ");
    }

    @Test
    void oneMoreJoinsWhatIsStatedAndAllReplaceIt() {
        Notice early = NoticeBuilder.of().date(DAY).build();
        MeetingBuilder meeting = MeetingBuilder.of("m").notices(early).notice(n -> n.date(DAY.plusDays(1)));
        assertThat(meeting.build().notices().asOptional().orElseThrow())
                .hasSize(2)
                .startsWith(early);
        assertThat(meeting.notices(early).build().notices()).isEqualTo(Fact.of(List.of(early)));
        assertThat(meeting.notices(List.of()).build().notices()).isEqualTo(Fact.of(List.of()));
    }

    @Test
    void aUnitOfWhichNothingIsSaidStandsInItsDossier() {
        var d = DossierBuilder.of("qarasu");
        d.hiring("h", h -> {});
        assertThat(d.build().territories()).singleElement().satisfies(unit -> {
            assertThat(unit.id()).isEqualTo("qarasu");
            assertThat(List.of(unit.name(), unit.kind(), unit.population(), unit.partOf()))
                    .allMatch(Fact::isSilent);
        });
        assertThat(d.unit()).isEqualTo(d.build().unit());
        d.territory("karasu", t -> {});
        assertThat(catchThrowableOfType(InvalidDossierException.class, d::build))
                .hasMessageContaining("unit: DANGLING_REFERENCE qarasu, territories has karasu\nMaybe ");
    }

    @Test
    void recordsMadeBeforeAreTaken() {
        var d = DossierBuilder.of("qarasu");
        Ref<Asset> garage = d.asset(AssetBuilder.of("garage").build());
        Ref<Decision> lease = d.decision(LeaseBuilder.of("l").asset(garage).build());
        assertThat(lease.id()).isEqualTo("l");
        assertThat(d.build().decisions()).singleElement().isInstanceOf(Lease.class);
    }

    @Test
    void flawsNameTheIdsThatWereGivenAndTheNearest() {
        var d = DossierBuilder.of("qarasu");
        d.asset("garage", a -> a.holder(Ref.to("nobody")));
        d.asset("garage", a -> {});
        d.asset("club", a -> {});
        d.lease("lease-17", l -> l.asset(Ref.to("garag")).recipient(Ref.to("tenant")));
        d.lease("lease-18", l -> l.asset(Ref.to("school")));
        assertThat(catchThrowableOfType(InvalidDossierException.class, d::build))
                .hasMessage("""
                        5 flaws
                        garage, assets[1].id: DOUBLED_ID garage
                        garage, assets[0].holder: DANGLING_REFERENCE nobody, actors is empty
                        lease-17, decisions[0].asset: DANGLING_REFERENCE garag, assets has garage
                        lease-17, decisions[0].recipient: DANGLING_REFERENCE tenant, actors is empty
                        lease-18, decisions[1].asset: DANGLING_REFERENCE school, assets has club, garage
                        Maybe one record was given twice.""");
    }

    @Test
    void nothingToCheckIsRefused() {
        assertThat(catchThrowableOfType(
                        InvalidDossierException.class,
                        () -> DossierBuilder.of("qarasu").build()))
                .hasMessageContaining("decisions: NO_DECISION");
    }

    @Test
    void ofManyIdsSomeAreShown() {
        var d = DossierBuilder.of("qarasu");
        for (int i = 10; i < 30; i++) {
            d.asset("asset-" + i, a -> {});
        }
        d.lease("l", l -> l.asset(Ref.to("x")));
        assertThat(catchThrowableOfType(InvalidDossierException.class, d::build))
                .hasMessageContaining("assets has asset-10, asset-11, ")
                .hasMessageContaining("asset-19, ...\n")
                .hasMessageNotContaining("asset-20");
    }
}
