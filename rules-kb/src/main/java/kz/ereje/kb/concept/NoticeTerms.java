package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.Collections;
import kz.ereje.kb.act.Dated;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/**
 * How many days before a meeting its people are to be notified, by the law of one day.
 *
 * @param days at least so many, of gatherings, separate gatherings and assemblies [12.1.3], Law 148 art. 39-3(8)
 * @param candidacyDays the same where the issue is the assembly's consent to a candidate for akim, Law 148 art. 39-3(8), which prevails
 * @param judgedOn the day whose law applies
 */
public record NoticeTerms(Dated<Integer> days, Dated<Integer> candidacyDays, Fact<LocalDate> judgedOn) {

    /** Once the numbers are known it does not matter any more by which day: two decisions under one law have equal terms. */
    public NoticeTerms {
        days = days.at(judgedOn);
        candidacyDays = candidacyDays.at(judgedOn);
        judgedOn = judgedOn instanceof Fact.Known<LocalDate> ? Fact.missing() : judgedOn;
    }

    /** The terms that every meeting is called by, under the law of this day. */
    public static NoticeTerms of(LegalTerms terms, Fact<LocalDate> judgedOn) {
        return new NoticeTerms(terms.number("notice-days"), terms.number("candidacy-notice-days"), judgedOn);
    }

    /** Whether a notification on a day was in time for a meeting. */
    Answer inTime(Fact<LocalDate> told, Fact<LocalDate> meeting, Answer candidacy) {
        return inUsualTime(told, meeting).either(inShorterTime(told, meeting).both(candidacy));
    }

    /** Whether it was in time for any meeting. */
    Answer inUsualTime(Fact<LocalDate> told, Fact<LocalDate> meeting) {
        return atLeast(days, told, meeting);
    }

    /** Whether it was in time for the consent to a candidate. */
    Answer inShorterTime(Fact<LocalDate> told, Fact<LocalDate> meeting) {
        return atLeast(candidacyDays, told, meeting);
    }

    private Answer atLeast(Dated<Integer> asked, Fact<LocalDate> told, Fact<LocalDate> meeting) {
        return asked.asked(judgedOn, least -> Days.atLeastBefore(told, meeting, least));
    }

    /** The days that a sentence names: of several editions that may be meant, the most. */
    public int named(boolean candidacy) {
        Dated<Integer> asked = candidacy ? candidacyDays : days;
        return Collections.max(asked.possible(judgedOn));
    }
}
