package kz.ereje.kb.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.kb.act.Alternative;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/**
 * An agreement in the dossier, and whether it is the consent that a provision requires.
 *
 * <p>It is one when it was given by the body named, of the same territory; was granted; is dated on or before the decision; and was given
 * for this decision, or for this asset and this kind of disposal. Where the dossier shows that quorum or majority was missed, it is none
 * (Law 148 art. 39-3); where it is silent on them, the consent stands with a remark. If the meeting that gave it was called in breach of
 * [12.1.3], a lawyer has to judge.
 */
final class GivenConsent {

    /** What a notice has to be [12.1.3]. */
    private static final String NOTICE = "12.1.3";

    private final ResolvedDossier dossier;
    private final Consent consent;
    private final NeedsConsent about;

    GivenConsent(ResolvedDossier dossier, Consent consent, NeedsConsent about) {
        this.dossier = dossier;
        this.consent = consent;
        this.about = about;
    }

    /** Whether this body consented, with the remarks, and when an assembly could consent. */
    static Answer toldOf(ResolvedDossier dossier, NeedsConsent about, ActorKind body) {
        Answer told = about.remarking(any(dossier, about, body));
        return body == ActorKind.ASSEMBLY ? sayingEarliest(told, dossier) : told;
    }

    /** Whether one of a decision's consents is this body's and valid; one that can only be doubtful is left out where one already is. */
    private static Answer any(ResolvedDossier dossier, NeedsConsent about, ActorKind body) {
        Fact<List<Ref<Consent>>> listed = about.decision().particulars().consents();
        Map<Ref<Consent>, Answer> valid = new HashMap<>();
        for (Ref<Consent> reference : listed.asOptional().orElse(List.of())) {
            valid.put(reference, of(dossier, reference, about).valid(body));
        }
        boolean doubtful = valid.values().stream().anyMatch(GivenConsent::isOnlyDoubtful);
        return Answer.anyOf(listed, reference -> {
            Answer one = Objects.requireNonNull(valid.get(reference));
            boolean counts = !doubtful
                    || isOnlyDoubtful(one)
                    || !of(dossier, reference, about).isTainted();
            return counts ? one : Answer.no();
        });
    }

    private static GivenConsent of(ResolvedDossier dossier, Ref<Consent> reference, NeedsConsent about) {
        return new GivenConsent(dossier, dossier.consent(reference), about);
    }

    /** Whether a lawyer has to judge it, and no missing fact could settle it. */
    private static boolean isOnlyDoubtful(Answer valid) {
        return valid.isUnknown() && !valid.grounds().hasFacts();
    }

    private Answer valid(ActorKind body) {
        Answer named = given(body).both(granted()).both(inTime()).both(forThis());
        if (named.isNo()) {
            return named;
        }
        if (body != ActorKind.ASSEMBLY) {
            return named.both(untainted());
        }
        Answer untainted = untaintedByAnAssembly();
        boolean open = named.isUnknown() || untainted.isUnknown();
        return named.both(open ? missed().negated() : carried()).both(untainted);
    }

    /** Where there is no consent, states when an assembly could give it if the people were notified on the day of the check. */
    private static Answer sayingEarliest(Answer given, ResolvedDossier dossier) {
        return earliest(dossier, Note.reason("consent.earliest"))
                .map(given::ifNo)
                .orElse(given);
    }

    private static Optional<Note> earliest(ResolvedDossier dossier, Note told) {
        NoticeTerms terms = NoticeTerms.of(dossier.terms(), dossier.checkedOn());
        return dossier.checkedOn()
                .asOptional()
                .map(today -> told.with("notice", today).with("assembly", today.plusDays(terms.named(false))));
    }

    private Answer given(ActorKind body) {
        if (isByEntityItself()) {
            return Answer.no(consent.givenBy()).ifNo(reason("consent.wrong-body", consent.givenBy()));
        }
        Answer asked = dossier.isOwnBody(consent.givenBy(), body);
        boolean otherRequired = dossier.isOfKind(consent.givenBy(), ActorKind.ASSEMBLY, ActorKind.DISTRICT_AKIM)
                .both(dossier.isOfKind(consent.givenBy(), body).negated())
                .isYes();
        return otherRequired ? asked : asked.ifNo(reason("consent.wrong-body", consent.givenBy()));
    }

    /** The legal entity that the decision is about is no body that could agree, whatever else is not known of it. */
    private boolean isByEntityItself() {
        return consent.givenBy().isKnown()
                && about.entity().asOptional().equals(consent.givenBy().asOptional());
    }

    private Answer granted() {
        return consent.granted().equalTo(true).ifNo(reason("consent.refused", consent.granted()));
    }

    private Answer inTime() {
        return Days.after(consent.date(), about.decision().particulars().date())
                .negated()
                .ifNo(reason(
                        "consent.later",
                        consent.date(),
                        about.decision().particulars().date()));
    }

    private Answer forThis() {
        Ref<Decision> own = Ref.to(about.decision().id());
        Answer matches =
                consent.decision().isKnown() ? consent.decision().equalTo(own) : about.coveredByGeneral(consent);
        return matches.ifNo(reason("consent.other-matter", consent.decision()));
    }

    /** Whether the dossier shows that quorum or majority was missed; where it is silent, that is open. */
    private Answer missed() {
        return consent.quorum().equalTo(false).either(consent.majority().equalTo(false));
    }

    /** A consent stands though its quorum is not recorded, with a remark; where it was missed, there is no consent. */
    private Answer carried() {
        Answer missed = missed();
        if (missed.isYes()) {
            return missed.negated().ifNo(reason("consent.not-carried", consent.quorum(), consent.majority()));
        }
        return missed.isUnknown()
                ? Answer.yes().ifYes(remark("consent.quorum-not-recorded", consent.quorum(), consent.majority()))
                : Answer.yes();
    }

    /** Whether it stays a doubt, whatever else is found out. */
    private boolean isTainted() {
        return untainted().isUnknown();
    }

    private Answer untainted() {
        if (dossier.isOfKind(consent.givenBy(), ActorKind.ASSEMBLY).isNo()) {
            return Answer.yes();
        }
        if (!(consent.meeting() instanceof Fact.Known<Ref<Meeting>> meeting)) {
            return Answer.yes().ifYes(remark("consent.meeting-not-known", consent.meeting()));
        }
        Fact<?>[] contradicting =
                contradicting(dossier.meeting(meeting.value())).toArray(Fact<?>[]::new);
        if (contradicting.length == 0) {
            return lawfullyCalled(meeting);
        }
        if (dossier.follows(Alternative.CONSENT_BY_ITS_DOCUMENT)) {
            return lawfullyCalled(meeting).ifYes(remark("reading.consent-by-its-document", contradicting));
        }
        return Answer.doubt(Note.doubt("consent.contradicted", contradicting).with("consent", consent.id()));
    }

    /** Papers of its meeting that contradict it leave a doubt; by another reading there is no consent of an assembly then. */
    private Answer untaintedByAnAssembly() {
        if (!dossier.follows(Alternative.CONTRADICTED_CONSENT_IS_NONE)
                || !(consent.meeting() instanceof Fact.Known<Ref<Meeting>> meeting)) {
            return untainted();
        }
        Fact<?>[] contradicting =
                contradicting(dossier.meeting(meeting.value())).toArray(Fact<?>[]::new);
        return contradicting.length == 0
                ? untainted()
                : Answer.no(contradicting).ifNo(reason("reading.contradicted-consent", contradicting));
    }

    private Answer lawfullyCalled(Fact.Known<Ref<Meeting>> meeting) {
        Answer lawful = dossier.called(meeting.value()).lawfullyNotified();
        if (lawful.isNo()) {
            Fact<?>[] because = Stream.concat(
                            Stream.of(consent.givenBy(), consent.date(), consent.meeting()),
                            lawful.grounds().facts().stream())
                    .toArray(Fact<?>[]::new);
            return Answer.doubt(Note.doubt("consent.tainted", because)
                            .with("consent", consent.id())
                            .with("breaks", NOTICE))
                    .both(why(lawful))
                    .both(earliest(dossier, Note.doubt("consent.earliest"))
                            .map(Answer::doubt)
                            .orElse(Answer.yes()));
        }
        return lawful.isYes() ? Answer.yes() : Answer.yes().ifYes(remark("consent.notice-not-known", missing(lawful)));
    }

    /** How many days there were, how many are required and which would have been lawful: whoever judges the doubt weighs them. */
    private static Answer why(Answer unlawful) {
        return unlawful.grounds().notes().stream()
                .filter(note -> note.kind() == Note.Kind.REASON)
                .map(note -> Answer.doubt(new Note(Note.Kind.DOUBT, note.code(), note.values(), note.facts())))
                .reduce(Answer.yes(), Answer::both);
    }

    /** What the dossier states of the meeting that contradicts a consent given at it by an assembly of this place; what cannot be true at all is told before. */
    private List<Fact<?>> contradicting(Meeting meeting) {
        List<Fact<?>> facts = new ArrayList<>();
        if (meeting.kind().equalTo(MeetingKind.ASSEMBLY).isNo()) {
            facts.add(meeting.kind());
        }
        if (dossier.isOwnTerritory(meeting.territory()).isNo()) {
            facts.add(meeting.territory());
        }
        if (meeting.status().equalTo(MeetingStatus.PLANNED).isYes()
                && Days.after(dossier.checkedOn(), meeting.date()).isYes()) {
            facts.add(meeting.status());
        }
        return facts;
    }

    private static Fact<?>[] missing(Answer unknown) {
        return unknown.grounds().facts().toArray(Fact<?>[]::new);
    }

    private Note reason(String code, Fact<?>... facts) {
        return Note.reason(code, facts).with("consent", consent.id());
    }

    private Note remark(String code, Fact<?>... facts) {
        return Note.remark(code, facts).with("consent", consent.id());
    }
}
