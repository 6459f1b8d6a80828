package kz.ereje.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.Regulation;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.fact.Fact;
import kz.ereje.papers.DraftData.MeetingData;

/** A meeting that the dossier plans, and what is known of its notice. */
record PlannedMeeting(Meeting meeting, LocalDate today) {

    private static final String TERM = "notice-days";
    private static final String TERM_FOR_CANDIDATE = "candidacy-notice-days";

    static boolean isOver(MeetingStatus status) {
        return status == MeetingStatus.HELD || status == MeetingStatus.NOT_HELD || status == MeetingStatus.CANCELLED;
    }

    /** An assembly of which the dossier plans no more than the day of its consent. */
    static PlannedMeeting of(LocalDate day, LocalDate today) {
        Meeting meeting = new Meeting(
                "",
                Fact.of(MeetingKind.ASSEMBLY),
                Fact.missing(),
                Fact.of(day),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing());
        return new PlannedMeeting(meeting, today);
    }

    MeetingData data() {
        Optional<LocalDate> latest = meeting.date().asOptional().map(this::latestNotice);
        boolean notified = notices().stream().anyMatch(this::wentOut);
        // Where the term is over, no day is proposed: the meeting has to be put off, and to when is not for a draft to
        // say.
        boolean possible = notified || latest.map(day -> !day.isBefore(today)).orElse(true);
        Optional<LocalDate> by = latest.filter(day -> !notified && possible);
        return new MeetingData(
                meeting.kind().asOptional().orElse(MeetingKind.ASSEMBLY),
                meeting.date().asOptional().filter(day -> possible),
                issues(),
                notified,
                by.map(day -> planned().filter(stated -> !stated.isAfter(day)).orElse(today)),
                by,
                channels());
    }

    private List<Notice> notices() {
        return meeting.notices().asOptional().orElse(List.of());
    }

    private List<Issue> all() {
        return meeting.issues().asOptional().orElse(List.of());
    }

    private List<String> issues() {
        return all().stream()
                .flatMap(issue -> issue.text().asOptional().stream())
                .toList();
    }

    /** What is dated today may be planned for today: its draft is still of use. */
    private boolean wentOut(Notice notice) {
        return notice.date().passes(day -> day.isBefore(today)).isYes()
                && notice.givesTime().equalTo(true).isYes()
                && notice.givesPlace().equalTo(true).isYes()
                && notice.channels().passes(ways -> !ways.isEmpty()).isYes()
                && notice.issues().passes(named -> named.size() >= all().size()).isYes();
    }

    private Optional<LocalDate> planned() {
        return notices().stream()
                .flatMap(notice -> notice.date().asOptional().stream())
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder());
    }

    private List<NoticeChannel> channels() {
        return notices().stream()
                .map(Notice::channels)
                .map(Fact::asOptional)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private LocalDate latestNotice(LocalDate held) {
        boolean candidate = !all().isEmpty()
                && all().stream()
                        .allMatch(
                                issue -> issue.candidateForAkim().equalTo(true).isYes());
        return held.minusDays(days(candidate ? TERM_FOR_CANDIDATE : TERM, held));
    }

    /** A number of the law, as it is on this day. */
    private static int days(String term, LocalDate day) {
        return Regulation.load().terms().stream()
                .filter(entry -> entry.id().equals(term))
                .filter(entry -> !entry.since().isAfter(day)
                        && entry.until().map(last -> !last.isBefore(day)).orElse(true))
                .map(entry -> Integer.parseInt(entry.value()))
                .findFirst()
                .orElseThrow();
    }
}
