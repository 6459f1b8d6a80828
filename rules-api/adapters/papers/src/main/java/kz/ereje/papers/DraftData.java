package kz.ereje.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ereje.model.ActorKind;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.NoticeChannel;

/**
 * The days, bodies and issues of the papers of one decision: from its calendar where it has one, else as the dossier plans them. None of the
 * days lies before the day of the check, but that of a consent that has been given. Immutable
 * and safe for all threads.
 *
 * @param decision the id of the decision
 * @param decisionOn the day on which it can be taken
 * @param meeting the meeting that has to be held for it; empty where none has to be
 * @param consents the consents that it needs or has
 */
public record DraftData(
        String decision, Optional<LocalDate> decisionOn, Optional<MeetingData> meeting, List<ConsentData> consents) {

    /** Keeps a copy of the list. */
    public DraftData {
        consents = List.copyOf(consents);
    }

    /**
     * A meeting that has to be held.
     *
     * @param kind what it is
     * @param on the day on which it is held
     * @param issues what it discusses; what is not known is not among them
     * @param notified whether a notice that names all of it went out already
     * @param noticeOn the first day for the notice that is still to go out
     * @param noticeBy its last day, where the meeting is held on its day
     * @param channels how the notice is planned to go out; empty where that is not known
     */
    public record MeetingData(
            MeetingKind kind,
            Optional<LocalDate> on,
            List<String> issues,
            boolean notified,
            Optional<LocalDate> noticeOn,
            Optional<LocalDate> noticeBy,
            List<NoticeChannel> channels) {

        /** Keeps copies of the lists. */
        public MeetingData {
            issues = List.copyOf(issues);
            channels = List.copyOf(channels);
        }
    }

    /**
     * A consent.
     *
     * @param body whose: {@link ActorKind#ASSEMBLY} or {@link ActorKind#DISTRICT_AKIM}
     * @param name the body's name; empty where the dossier does not know it
     * @param given whether it has been given
     * @param on the day on which it was given, or can be at the earliest
     * @param by the last day for it, where it is still to be given
     */
    public record ConsentData(
            ActorKind body, Optional<String> name, boolean given, Optional<LocalDate> on, Optional<LocalDate> by) {}

    /** The consent of this body; empty where none is needed. */
    public Optional<ConsentData> consentOf(ActorKind body) {
        return consents.stream().filter(consent -> consent.body() == body).findFirst();
    }
}
