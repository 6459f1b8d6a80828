package kz.ereje.kb.resolved;

import java.util.function.Function;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.concept.CalledMeeting;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.MeetingNotice;
import kz.ereje.kb.concept.NoticeTerms;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.SeparateScope;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Convening a gathering, a separate gathering or an assembly [12.1.2, 12.1.3]. */
public record ResolvedMeetingConvening(DecisionFacts facts, MeetingConvening decision) implements AboutMeeting {

    @Override
    public Fact<Ref<Meeting>> meeting() {
        return decision.meeting();
    }

    /** Whether the wording that governed the notice is held, or the law settles it for a meeting of these kinds: Law 148 art. 39-3(8). */
    public Answer wordingOfItsDayHeldOrLawSettles(MeetingKind... kinds) {
        Answer settled = meetingAmong(kinds);
        return facts.beforeHeldWording() && !settled.isNo()
                ? settled
                : facts.heldWording().isUnknown() ? facts.heldWording().either(settled) : wordingOfItsDayHeld();
    }

    /** Whether the day of the meeting has passed on the day of the check [12.1.2]. */
    public Answer meetingDayPassed() {
        return ofMeeting(CalledMeeting::dayPassed);
    }

    /** Whether the meeting has one of these states [12.1.2]. */
    public Answer meetingStatusAmong(MeetingStatus... states) {
        return ofMeeting(called -> called.statusAmong(states));
    }

    /** Left open where the meeting still has one of these states [12.1.2]. */
    public Answer openWhileMeetingStatus(MeetingStatus... states) {
        return ofMeeting(called -> called.openWhileStatus(states));
    }

    /** Whether one of these, of the own territory, organises the meeting [12.1.2]. */
    public Answer meetingOrganisedBy(ActorKind... organisers) {
        return ofMeeting(called -> called.organisedBy(organisers));
    }

    /** Whether a separate gathering is of one of these groups of residents [12.1.2]. */
    public Answer separateGatheringOf(SeparateScope... groups) {
        return ofMeeting(called -> called.separateScopeAmong(groups));
    }

    /** Whether a notice was given, whose contents can be examined [12.1.3]. */
    public Answer noticeGiven() {
        return ofNotice(MeetingNotice::someNotice);
    }

    /** Whether notice was given, once the last day for it has passed by these terms of the catalogue [12.1.3]. */
    public Answer notifiedOnceDueBefore(String days, String candidacyDays) {
        return ofNotice(days, candidacyDays, MeetingNotice::givenOnceDue);
    }

    /** Whether the people were notified of every issue as many days before the meeting as these terms of the catalogue require [12.1.3]. */
    public Answer everyIssueNotifiedBefore(String days, String candidacyDays) {
        return ofNotice(days, candidacyDays, MeetingNotice::everyIssueInTime);
    }

    /** Whether the notice gives the time [12.1.3]. */
    public Answer noticeGivesTime() {
        return ofNotice(MeetingNotice::givesTime);
    }

    /** Whether it gives the place [12.1.3]. */
    public Answer noticeGivesPlace() {
        return ofNotice(MeetingNotice::givesPlace);
    }

    /** Whether it gives the issues [12.1.3]. */
    public Answer noticeGivesIssues() {
        return ofNotice(MeetingNotice::givesIssues);
    }

    /** Whether it went out through mass media or by any other means [12.1.3]. */
    public Answer noticeWentOutBySomeMeans() {
        return ofNotice(MeetingNotice::wentOut);
    }

    /** Whether every issue discussed is named in a notice, or can still be named in time by these terms of the catalogue [12.1.3]. */
    public Answer everyIssueNamedBefore(String days, String candidacyDays) {
        return ofNotice(days, candidacyDays, MeetingNotice::namesEveryIssue);
    }

    /** Whether every change of time, place or day was notified as many days before as these terms of the catalogue require [12.1.3]. */
    public Answer everyChangeNotifiedBefore(String days, String candidacyDays) {
        return ofNotice(days, candidacyDays, MeetingNotice::everyChangeInTime);
    }

    private Answer ofNotice(String days, String candidacyDays, Function<MeetingNotice, Answer> question) {
        LegalTerms terms = dossier().terms();
        return asked(
                new NoticeTerms(
                        terms.number(days),
                        terms.number(candidacyDays),
                        facts.particulars().date()),
                question);
    }

    private Answer ofNotice(Function<MeetingNotice, Answer> question) {
        return asked(NoticeTerms.of(dossier().terms(), facts.particulars().date()), question);
    }

    private Answer asked(NoticeTerms terms, Function<MeetingNotice, Answer> question) {
        return ofMeeting(called -> question.apply(called.notice(terms)));
    }
}
