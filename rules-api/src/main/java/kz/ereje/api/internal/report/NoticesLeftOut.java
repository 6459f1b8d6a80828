package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.kb.concept.NoticeParticular;
import kz.ereje.model.Meeting;
import kz.ereje.model.Notice;

/**
 * Of several notices of one meeting, those that do not count, each with what it surely lacks [12.1.3].
 *
 * @param meeting the meeting
 */
record NoticesLeftOut(Meeting meeting) {

    /** One sentence for each; empty where only one was given, and where all count. */
    Optional<String> told(Language language) {
        List<Notice> notices = meeting.notices().asOptional().orElse(List.of());
        String told = notices.size() < 2
                ? ""
                : notices.stream()
                        .flatMap(notice -> told(notice, language).stream())
                        .collect(Collectors.joining(" "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private static Optional<String> told(Notice notice, Language language) {
        List<String> lacking = lacking(notice);
        return notice.date()
                .asOptional()
                .filter(day -> !lacking.isEmpty())
                .map(day -> Lexicon.fill(
                        language,
                        Lexicon.word("notice.left-out"),
                        Map.of(
                                "notice",
                                Lexicon.dated(language, day, Lexicon.word(language, "notice.word"), true),
                                "why",
                                lacking.stream()
                                        .map(key -> Lexicon.word(language, key))
                                        .collect(Collectors.joining(", ")))));
    }

    private static List<String> lacking(Notice notice) {
        return Stream.of(NoticeParticular.values())
                .filter(particular -> particular.of(notice).isNo())
                .map(NoticesLeftOut::word)
                .toList();
    }

    private static String word(NoticeParticular particular) {
        return switch (particular) {
            case TIME -> "notice.no-time";
            case PLACE -> "notice.no-place";
            case ISSUES -> "notice.no-issues";
            case CHANNEL -> "notice.no-channel";
        };
    }
}
