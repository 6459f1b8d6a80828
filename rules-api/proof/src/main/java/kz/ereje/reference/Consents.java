package kz.ereje.reference;

import java.util.function.Function;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Whether a decision lacks the agreement of another body: given by that body, granted, in time, for this decision or for
 * this asset and this kind of disposal [12.2.1, 12.2.9, 16.7, 22].
 */
final class Consents {

    /** The slug of the rules that require the assembly's consent. */
    static final String RULE = "no-assembly-consent";

    private final Papers papers;
    private final Decision decision;
    private final Fact<Ref<Actor>> entity;

    Consents(Papers papers, Decision decision) {
        this(papers, decision, Fact.missing());
    }

    /**
     * Where the provision governs the unit's legal entities only, the entity itself is no body that could agree, whatever else is
     * not known of it.
     *
     * @param entity the legal entity that the decision is about
     */
    Consents(Papers papers, Decision decision, Fact<Ref<Actor>> entity) {
        this.papers = papers;
        this.decision = decision;
        this.entity = entity;
    }

    /**
     * Whether the assembly of the unit did not agree. A consent stands where quorum and majority are not recorded; they are
     * asked for where the consent is open anyway.
     */
    Tri lacksAssembly() {
        Tri standing = ofAssembly(false);
        return (standing.isOpen() ? ofAssembly(true) : standing).not();
    }

    /** Whether the akim of the district, or of the city of regional significance, in which the unit lies did not agree. */
    Tri lacksDistrictAkim() {
        return any(consent -> papers.isUpper(consent.givenBy(), ActorKind.DISTRICT_AKIM)
                        .and(agreed(consent)))
                .not();
    }

    private Tri ofAssembly(boolean recordsAsked) {
        return any(consent -> papers.isOwn(consent.givenBy(), ActorKind.ASSEMBLY)
                .and(agreed(consent))
                .and(notMissed(consent.quorum(), recordsAsked))
                .and(notMissed(consent.majority(), recordsAsked))
                .and(sound(consent)));
    }

    private Tri any(Function<Consent, Tri> question) {
        return Ask.any(
                decision.particulars().consents(),
                ref -> isByEntity(papers.consent(ref)) ? Tri.NO : question.apply(papers.consent(ref)));
    }

    private boolean isByEntity(Consent consent) {
        return Ask.same(consent.givenBy(), entity).isYes();
    }

    private Tri agreed(Consent consent) {
        return Ask.yes(consent.granted())
                .and(Ask.byThen(consent.date(), decision.particulars().date()))
                .and(forThis(consent));
    }

    /** Where the consent names no decision, it has to name both the asset and the kind of disposal. */
    private Tri forThis(Consent consent) {
        if (consent.decision().isKnown()) {
            return Ask.is(consent.decision(), Ref.to(decision.id()));
        }
        Tri unnamed = Tri.waitsFor(consent.decision().path().toString());
        Tri kind = Ask.is(consent.matter(), decision.kind());
        if (!(decision instanceof PropertyDecision property)) {
            return kind.and(unnamed);
        }
        Tri both = Ask.same(consent.asset(), property.asset()).and(kind);
        return both.isYes() ? both : both.and(unnamed);
    }

    private static Tri notMissed(Fact<Boolean> recorded, boolean asked) {
        return recorded.isMissing() && !asked ? Tri.YES : Ask.yes(recorded);
    }

    /** A lawyer has to look at a consent whose meeting was convened unlawfully or, by its records, cannot have given it. */
    private Tri sound(Consent consent) {
        return consent.meeting()
                .asOptional()
                .map(papers::meeting)
                .map(this::sound)
                .orElse(Tri.YES);
    }

    private Tri sound(Meeting meeting) {
        boolean contradicts = contradicts(meeting);
        if (contradicts && papers.read("consent.meeting-contradicts", "no-consent")) {
            return Tri.NO;
        }
        boolean passedOver = papers.read("consent.meeting-contradicts", "own-document");
        return contradicts && !passedOver || Taint.isTainted(papers, meeting) ? Tri.DOUBT : Tri.YES;
    }

    private boolean contradicts(Meeting meeting) {
        return Ask.is(meeting.kind(), MeetingKind.ASSEMBLY).isNo()
                || papers.isUnit(meeting.territory()).isNo()
                || isStillPlanned(meeting);
    }

    /** Called, its day past, and not said to have been held. */
    private boolean isStillPlanned(Meeting meeting) {
        return Ask.is(meeting.status(), MeetingStatus.PLANNED)
                .and(Ask.before(meeting.date(), papers.checkedOn()))
                .isYes();
    }
}
