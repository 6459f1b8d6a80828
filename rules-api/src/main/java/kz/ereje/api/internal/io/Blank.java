package kz.ereje.api.internal.io;

/** Texts that show nothing to a reader. Holds no state; safe for all threads. */
public final class Blank {

    private Blank() {}

    /** Whether there is nothing in it but spaces of any kind, and signs that are not seen. */
    public static boolean is(String text) {
        return text.codePoints()
                .allMatch(letter -> Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || Character.getType(letter) == Character.FORMAT
                        || Character.getType(letter) == Character.CONTROL);
    }
}
