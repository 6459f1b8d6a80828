package kz.ereje.report.coverage;

/** The first words of a text. */
final class FirstWords {

    private FirstWords() {}

    /** As many whole words as so many letters hold, one at least, in one line; an ellipsis says that there are more. */
    static String of(String text, int mostLetters) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= mostLetters) {
            return line;
        }
        int end = line.lastIndexOf(' ', line.offsetByCodePoints(0, mostLetters));
        if (end < 0) {
            end = line.indexOf(' ');
        }
        return end < 0 ? line : line.substring(0, end).replaceAll("[,;:–-]+$", "") + " …";
    }
}
