package kz.ereje.api;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.IntPredicate;

/** Tells Russian and English text from each other, and from Kazakh, by their letters. */
final class Letters {

    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    /** In Kazakh text one letter of five is one of these; in Russian there are names alone. */
    private static final double NAMES = 0.03;

    private Letters() {}

    /** Whether most of the text is in the script of this language, and it is not Kazakh. */
    static boolean areOf(Language language, List<String> paragraphs) {
        UnicodeScript script = language == Language.EN ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
        double letters = Math.max(1, count(paragraphs, Character::isLetter));
        double ofScript = count(paragraphs, letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script);
        double kazakh = count(paragraphs, letter -> KAZAKH.indexOf(letter) >= 0);
        return ofScript / letters > 0.5 && kazakh / letters <= NAMES;
    }

    private static double count(List<String> paragraphs, IntPredicate counted) {
        return paragraphs.stream()
                .mapToLong(paragraph -> paragraph.codePoints().filter(counted).count())
                .sum();
    }
}
