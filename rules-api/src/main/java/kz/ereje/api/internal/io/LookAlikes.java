package kz.ereje.api.internal.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.api.Language;
import kz.ereje.api.internal.report.Lexicon;

/** Cyrillic and Latin letters that look the same: finds the letters of a word that are of the other alphabet, and names them. */
final class LookAlikes {

    private static final String CYRILLIC = "АаВЕеКкМНһҺОоРрСсТХхуУүҮІіЈјЅѕӘәЁёЇїԚԛԜԝ";
    private static final String LATIN = "AaBEeKkMHhHOoPpCcTXxyYyYIiJjSsƏəËëÏïQqWw";

    private static final Map<Character, Character> TWINS = IntStream.range(0, CYRILLIC.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(CYRILLIC::charAt, LATIN::charAt));

    private LookAlikes() {}

    /** Whether two different words look the same. */
    static boolean same(String given, String meant) {
        return given.length() == meant.length()
                && !given.equals(meant)
                && IntStream.range(0, given.length()).allMatch(i -> latin(given.charAt(i)) == latin(meant.charAt(i)));
    }

    /** States which letters of the given word are of the other alphabet than in the word that was meant; words that look the same. */
    static List<String> told(String given, String meant, Language language) {
        List<String> cyrillic = new ArrayList<>();
        List<String> latin = new ArrayList<>();
        for (int i = 0; i < given.length(); i++) {
            char letter = given.charAt(i);
            if (letter != meant.charAt(i)) {
                (TWINS.containsKey(letter) ? cyrillic : latin).add(letter(language, letter, i + 1));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!cyrillic.isEmpty()) {
            sentences.add(sentence(language, "input.cyrillic-letters", cyrillic));
        }
        if (!latin.isEmpty()) {
            sentences.add(sentence(language, "input.latin-letters", latin));
        }
        return sentences;
    }

    private static char latin(char letter) {
        return TWINS.getOrDefault(letter, letter);
    }

    private static String letter(Language language, char letter, int place) {
        return Lexicon.fill(
                language, Lexicon.word("input.letter"), Map.of("letter", String.valueOf(letter), "place", place));
    }

    private static String sentence(Language language, String key, List<String> letters) {
        return Lexicon.fill(language, Lexicon.word(key), Map.of("letters", String.join(", ", letters)));
    }
}
