package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.fact.Ref;

/**
 * Tells in the sentence of a broken rule what it leaves open and its facts know: which meeting and of which day, the notice of which day,
 * which issues no notice names.
 *
 * @param spoken what the facts are facts of
 */
record Details(Spoken spoken) {

    /** How the sentence of a rule about a notice begins. */
    private static final Pattern NOTICE =
            Pattern.compile("^(?:Хабарландыру(?:да)?|В оповещении|Оповещение|The notice)(?= )");

    /** The sentence, with the days where they are known. */
    String in(String sentence, Language language) {
        String named = meeting(sentence, language, true);
        return spoken.noticed()
                .map(day -> NOTICE.matcher(named).replaceFirst(found -> noticed(found.group(), day, language)))
                .orElse(named);
    }

    /** The sentence with the word for the meeting, where it is known which it is. */
    String meeting(String sentence, Language language, boolean dated) {
        return MeetingWords.leftOpen(sentence, language)
                ? named(spoken.meeting(), sentence, language, dated)
                : sentence;
    }

    /** The sentence with the word for this meeting. */
    static String named(Optional<Meeting> known, String sentence, Language language, boolean dated) {
        return known.flatMap(meeting -> words(meeting, dated))
                .map(words -> words.in(sentence, language))
                .orElse(sentence);
    }

    private static Optional<MeetingWords> words(Meeting meeting, boolean dated) {
        return meeting.kind()
                .asOptional()
                .map(kind -> new MeetingWords(kind, dated ? meeting.date().asOptional() : Optional.empty()));
    }

    private static String noticed(String notice, LocalDate day, Language language) {
        return Lexicon.dated(language, day, language == Language.KK ? Lexicon.inside(notice) : notice, true);
    }

    /** The issues of the meeting that none of its notices names, in their words; none where they are not all known. */
    Optional<String> issuesNotNamed(Language language) {
        return spoken.meeting()
                .flatMap(Details::notNamed)
                .map(issues ->
                        Lexicon.fill(language, Lexicon.word("notice.issues-not-named"), Map.of("issues", issues)));
    }

    /** Which of several notices did not count, and why. */
    Optional<String> noticesLeftOut(Language language) {
        return spoken.meeting().flatMap(meeting -> new NoticesLeftOut(meeting).told(language));
    }

    private static Optional<String> notNamed(Meeting meeting) {
        Set<String> named = meeting.notices().asOptional().orElse(List.of()).stream()
                .flatMap(notice -> notice.issues().asOptional().orElse(List.of()).stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        String issues = meeting.issues().asOptional().orElse(List.of()).stream()
                .filter(issue -> !named.contains(issue.id()))
                .map(Issue::text)
                .flatMap(text -> text.asOptional().stream())
                .map(text -> "«" + text + "»")
                .collect(Collectors.joining(", "));
        return issues.isEmpty() ? Optional.empty() : Optional.of(issues);
    }
}
