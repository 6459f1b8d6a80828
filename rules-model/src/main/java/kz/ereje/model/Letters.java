package kz.ereje.model;

import java.util.OptionalInt;

/** The letters that a text may hold: none that is invisible, turns the direction of writing, steers a terminal or is half a letter. */
public final class Letters {

    private Letters() {}

    /** The first character of a text that is not allowed. */
    public static OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!usual(text.charAt(i))) {
                return firstForbidden(text, i);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt firstForbidden(String text, int from) {
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (forbidden(text.codePointAt(i))) {
                return OptionalInt.of(text.codePointAt(i));
            }
        }
        return OptionalInt.empty();
    }

    /** What nearly all texts are made of, so that the tables of Unicode need not be asked for each letter: Latin and Cyrillic. */
    private static boolean usual(char letter) {
        return (letter >= ' ' && letter < 0x7F) || (letter >= 0x400 && letter < 0x530);
    }

    private static boolean forbidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isFiller(letter) || isVariant(letter);
        };
    }

    /** Letters of other scripts that show nothing, an empty Braille cell among them. */
    private static boolean isFiller(int letter) {
        return switch (letter) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    /** Marks that choose a form of the letter before them, and places that Unicode keeps for more characters that show nothing. */
    private static boolean isVariant(int letter) {
        return (letter >= 0x180B && letter <= 0x180F)
                || letter == 0x2065
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xFFF0 && letter <= 0xFFF8)
                || (letter >= 0xE0000 && letter <= 0xE0FFF);
    }

    /** Whether a character ends a line: with it, a name could write lines of its own into a report. */
    public static boolean breaksLine(int letter) {
        return letter == '\n' || letter == '\r';
    }

    /** The name of a character that cannot be shown, {@code U+202E}. */
    public static String name(int letter) {
        return String.format("U+%04X", letter);
    }

    /** The text as it can be shown in a message: what is not allowed by its name, and no more than an id may have. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(Limits.MAX_ID)
                .forEach(letter -> shown.append(forbidden(letter) ? name(letter) : Character.toString(letter)));
        return shown.toString();
    }
}
