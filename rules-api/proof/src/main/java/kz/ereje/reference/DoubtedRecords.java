package kz.ereje.reference;

import java.util.Set;
import kz.ereje.model.Acquisition;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.fact.Ref;

/** What cannot be true of territories, assets, meetings, consents and acts. */
record DoubtedRecords(Doubted doubted) {

    static final Set<MeetingStatus> DID_NOT_MEET =
            Set.of(MeetingStatus.NOT_HELD, MeetingStatus.POSTPONED, MeetingStatus.CANCELLED);

    private static final Set<TerritoryKind> UNITS = Set.of(
            TerritoryKind.VILLAGE,
            TerritoryKind.SETTLEMENT,
            TerritoryKind.RURAL_DISTRICT,
            TerritoryKind.CITY_OF_DISTRICT_SIGNIFICANCE);

    void all(Dossier dossier) {
        dossier.territories().forEach(this::territory);
        dossier.assets().forEach(this::asset);
        dossier.meetings().forEach(meeting -> meeting(dossier, meeting));
        dossier.consents().forEach(this::consent);
        dossier.decisions()
                .forEach(decision -> decision.particulars().basis().asOptional().stream()
                        .flatMap(acts -> acts.stream())
                        .forEach(this::act));
    }

    private void territory(Territory territory) {
        doubted.where(
                Doubted.is(territory.partOf(), Ref.to(territory.id())::equals)
                        || (Doubted.is(territory.kind(), UNITS::contains)
                                && Doubted.is(territory.partOf(), this::isNoDistrict)),
                territory.partOf());
    }

    private boolean isNoDistrict(Ref<Territory> above) {
        return Doubted.is(
                doubted.papers().territory(above).kind(),
                kind -> kind != TerritoryKind.DISTRICT && kind != TerritoryKind.CITY_OF_REGIONAL_SIGNIFICANCE);
    }

    private void asset(Asset asset) {
        doubted.where(
                Doubted.is(asset.acquired(), how -> how == Acquisition.NOT_HELD)
                        && doubted.actor(asset.holder(), ActorKind.OFFICE),
                asset.acquired());
    }

    private void meeting(Dossier dossier, Meeting meeting) {
        doubted.where(
                Doubted.is(meeting.status(), status -> status == MeetingStatus.HELD)
                        && Doubted.later(meeting.date(), dossier.checkedOn()),
                meeting.status(),
                meeting.date());
        meeting.notices().asOptional().stream()
                .flatMap(notices -> notices.stream())
                .forEach(notice -> doubted.where(
                        Doubted.aDecadeLater(meeting.date(), notice.date()), meeting.date(), notice.date()));
    }

    private void consent(Consent consent) {
        consent.meeting().asOptional().map(doubted.papers()::meeting).ifPresent(meeting -> {
            doubted.where(Doubted.later(meeting.date(), consent.date()), meeting.date(), consent.date());
            doubted.where(
                    Doubted.is(consent.granted(), given -> given)
                            && Doubted.is(meeting.status(), DID_NOT_MEET::contains),
                    consent.granted());
        });
        consent.decision().asOptional().map(doubted.papers()::decision).ifPresent(decision -> {
            var day = decision.particulars().date();
            doubted.where(
                    Doubted.aDecadeLater(consent.date(), day) || Doubted.aDecadeLater(day, consent.date()),
                    consent.date(),
                    day);
            doubted.where(
                    Doubted.is(consent.matter(), kind -> kind != decision.kind()),
                    consent.matter(),
                    consent.decision());
            doubted.where(
                    decision instanceof PropertyDecision about && Doubted.differ(consent.asset(), about.asset()),
                    consent.asset(),
                    consent.decision());
        });
    }

    private void act(LegalBasis act) {
        doubted.where(Doubted.later(act.inForceFrom(), act.inForceUntil()), act.inForceFrom(), act.inForceUntil());
    }
}
