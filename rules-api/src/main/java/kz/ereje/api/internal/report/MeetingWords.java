package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.ereje.api.Language;
import kz.ereje.model.MeetingKind;

/**
 * The words for a meeting of which the kind is known. The sentences of the rules speak of «жиын (жиналыс)», «сход или собрание», which differ in
 * law: of one meeting its own word is said, and where it is said first, its day.
 *
 * @param kind what the meeting is
 * @param day its day, where it is to be told
 */
record MeetingWords(MeetingKind kind, Optional<LocalDate> day) {

    private static final Pattern KK = Pattern.compile("([Жж])иын(\\p{L}*) \\(жиналыс(\\p{L}*)\\)");
    private static final Pattern RU = Pattern.compile("([Сс])ход(\\p{L}*) (?:(?:или|либо) |\\()собрани(\\p{L}+)\\)?");
    private static final Pattern EN = Pattern.compile("(?:\\b([Aa]n?) )?gathering or (?:an )?assembly");

    /** «Раздельный» with a noun that has this ending. */
    private static final Map<String, String> SEPARATE =
            Map.of("", "аздельный", "а", "аздельного", "у", "аздельному", "ом", "аздельным", "е", "аздельном");

    /** Whether a sentence leaves open which of them it speaks of. */
    static boolean leftOpen(String sentence, Language language) {
        return pattern(language).matcher(sentence).find();
    }

    private static Pattern pattern(Language language) {
        return switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
    }

    /** The sentence with the words for this meeting; as it stands where the meeting is of another kind. */
    String in(String sentence, Language language) {
        if (kind != MeetingKind.GATHERING && kind != MeetingKind.SEPARATE_GATHERING && kind != MeetingKind.ASSEMBLY) {
            return sentence;
        }
        Pattern pattern = pattern(language);
        String dated = day.map(date -> pattern.matcher(sentence)
                        .replaceFirst(found -> Lexicon.dated(language, date, word(found, language), false)))
                .orElse(sentence);
        return pattern.matcher(dated).replaceAll(found -> word(found, language));
    }

    private String word(MatchResult found, Language language) {
        return switch (language) {
            case KK -> kazakh(day.isPresent() ? "ж" : found.group(1), found.group(2), found.group(3));
            case RU -> russian(found.group(1), found.group(2), found.group(3));
            case EN -> english(found.group(1));
        };
    }

    /** A day stands before the Kazakh word, which then begins no sentence. */
    private String kazakh(String first, String ofGathering, String ofAssembly) {
        return switch (kind) {
            case ASSEMBLY -> first + "иналыс" + ofAssembly;
            case SEPARATE_GATHERING -> (first.equals("Ж") ? "Бөлек" : "бөлек") + " жиын" + ofGathering;
            default -> first + "иын" + ofGathering;
        };
    }

    private String russian(String first, String ofGathering, String ofAssembly) {
        return switch (kind) {
            case ASSEMBLY -> first + "обрани" + ofAssembly;
            case SEPARATE_GATHERING ->
                (first.equals("С") ? "Р" : "р") + SEPARATE.getOrDefault(ofGathering, "аздельный") + " сход"
                        + ofGathering;
            default -> first + "ход" + ofGathering;
        };
    }

    private String english(String article) {
        String word = switch (kind) {
            case ASSEMBLY -> "assembly";
            case SEPARATE_GATHERING -> "separate gathering";
            default -> "gathering";
        };
        if (article == null) {
            return word;
        }
        return article.charAt(0) + (kind == MeetingKind.ASSEMBLY ? "n " : " ") + word;
    }
}
