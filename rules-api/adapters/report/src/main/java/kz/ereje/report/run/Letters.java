package kz.ereje.report.run;

/**
 * Shows the letters that not every form can hold: controls, halves of letters, and what XML 1.0 has no place for stand as they would be
 * written in Java, <code>&#92;uFFFE</code>. Tabs and ends of lines stay.
 */
final class Letters {

    private Letters() {}

    static String plain(String text) {
        if (text.codePoints().allMatch(Letters::isPlain)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isPlain(letter)) {
                plain.appendCodePoint(letter);
            } else {
                for (char unit : Character.toChars(letter)) {
                    plain.append(String.format("\\u%04X", (int) unit));
                }
            }
        });
        return plain.toString();
    }

    /** A letter of XML 1.0 that is no control: of those beyond U+001F it lets stand, but no program shows them. */
    private static boolean isPlain(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter < 0x7F)
                || (letter > 0x9F && letter < 0xD800)
                || (letter >= 0xE000 && letter < 0xFFFE)
                || letter > 0xFFFF;
    }
}
