package kz.ereje.reference;

import java.time.LocalDate;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Whether a meeting's own notice is known to have broken 12.1.3: a lawyer has to judge the consents that it gave. */
final class Taint {

    private Taint() {}

    /** A day of the wording that is held: a flaw that this wording does not forgive leaves a doubt in any wording. */
    private static final LocalDate HELD = LocalDate.of(2024, 8, 11);

    /** Whether a decision to convene the meeting would be a violation. */
    static boolean isTainted(Papers papers, Meeting meeting) {
        return NoticeClauses.all().get(0).norm().of(papers, convening(meeting)).rules().values().stream()
                .anyMatch(rule -> rule.outcome() == Row.Outcome.VIOLATED);
    }

    private static MeetingConvening convening(Meeting meeting) {
        Particulars particulars = new Particulars(
                "convening " + meeting.id(),
                Fact.missing(),
                Fact.of(HELD),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing());
        return new MeetingConvening(particulars, Fact.of(Ref.to(meeting.id())));
    }
}
