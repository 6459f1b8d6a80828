package kz.ereje.kb.resolved;

import java.util.List;
import java.util.function.Function;
import kz.ereje.kb.concept.CalledMeeting;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision about a meeting of residents [12.1.2, 12.1.3, 12.1.4, 16.3]. */
public interface AboutMeeting extends ResolvedDecision {

    /** The meeting. */
    Fact<Ref<Meeting>> meeting();

    /** The answer to a question about the meeting, where it is known. */
    default Answer ofMeeting(Function<CalledMeeting, Answer> question) {
        return meeting().then(reference -> question.apply(dossier().called(reference)));
    }

    /** Whether the meeting is of one of these kinds (Law 148 art. 39-3). */
    default Answer meetingAmong(MeetingKind... kinds) {
        return ofMeeting(called -> called.kindAmong(List.of(kinds)));
    }
}
