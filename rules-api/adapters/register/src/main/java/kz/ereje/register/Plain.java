package kz.ereje.register;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: without the spaces around them, and the spaces of any width inside them as one plain space. */
final class Plain {

    private Plain() {}

    /** Without spaces at both ends, those that do not break among them, and composed: «й» is one letter. */
    static String text(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        String inner = text.substring(from, to);
        return plain(inner) ? inner : Normalizer.normalize(inner, Normalizer.Form.NFC);
    }

    /** The same in small letters and with single spaces: under it words, headings and names are looked up. */
    static String key(String text) {
        return single(text) ? text.toLowerCase(Locale.ROOT) : joined(text);
    }

    /** Whether nothing is to be done but to take small letters, as with nearly all texts: its letters are plain, its spaces single and inside. */
    private static boolean single(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean wide = letter != ' ' && space(letter);
            if (wide || (letter == ' ' && space)) {
                return false;
            }
            space = letter == ' ';
        }
        return !text.isEmpty() && !space && plain(text);
    }

    /** The same for any text. */
    static String joined(String text) {
        StringBuilder key = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (space(letter)) {
                gap = key.length() > 0;
            } else {
                if (gap) {
                    key.append(' ');
                }
                gap = false;
                key.append(letter);
            }
        }
        String whole = key.toString();
        return (plain(whole) ? whole : Normalizer.normalize(whole, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    /** Whether it is made of letters that are composed whatever stands beside them: Latin and Cyrillic without marks, as nearly all texts are. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0x300 && (letter < 0x400 || letter > 0x52F || (letter >= 0x483 && letter <= 0x489))) {
                return false;
            }
        }
        return true;
    }

    static boolean space(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }

    /** Without any space. */
    static String dense(String text) {
        StringBuilder dense = new StringBuilder();
        text.chars().filter(letter -> !space((char) letter)).forEach(letter -> dense.append((char) letter));
        return dense.toString();
    }
}
