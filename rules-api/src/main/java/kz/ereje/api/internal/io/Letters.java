package kz.ereje.api.internal.io;

import java.util.OptionalInt;

/** The letters that a text may hold: none that is invisible, turns the direction of writing, steers a terminal or is half a letter. */
final class Letters {

    private Letters() {}

    /** The first character of a text that is not allowed. */
    static OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (forbidden(text.codePointAt(i))) {
                return OptionalInt.of(text.codePointAt(i));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean forbidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isFiller(letter) || isVariant(letter);
        };
    }

    /** Letters of other scripts that show nothing. */
    private static boolean isFiller(int letter) {
        return letter == 0x034F || letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0;
    }

    private static boolean isVariant(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    /** Whether a character ends a line: with it, a name could write lines of its own into a report. */
    static boolean breaksLine(int letter) {
        return letter == '\n' || letter == '\r';
    }

    /** The name of a character that cannot be shown, {@code U+202E}. */
    static String name(int letter) {
        return String.format("U+%04X", letter);
    }
}
