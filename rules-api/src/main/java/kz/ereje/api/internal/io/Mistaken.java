package kz.ereje.api.internal.io;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Files of another kind that are taken for dossiers by mistake, told from their first bytes. They are refused in any case: this only
 * names what they look like, and reads none of them.
 */
final class Mistaken {

    /** So much of a file shows what it is. */
    private static final int LOOKED_AT = 64 * 1024;

    private static final int FIRST_CAPITAL = 0xC0;
    private static final int FIRST_SMALL = 0xE0;
    private static final int CAPITAL_YO = 0xA8;
    private static final int SMALL_YO = 0xB8;
    private static final int NO_LETTER = 0x98;

    private Mistaken() {}

    /** The key of the expectation that names the kind; empty where it is not known. */
    static String kind(byte[] bytes, boolean utf8) {
        if (isArchive(bytes)) {
            return "no-archive";
        }
        boolean windows = !utf8 && isWindows1251(bytes);
        if (isTable(bytes)) {
            return windows ? "no-table-in-windows-1251" : "no-table";
        }
        return windows ? "no-windows-1251" : "";
    }

    /** Office documents are zip archives too. */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Two lines that are divided in the same way, and no bracket before them. */
    private static boolean isTable(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (lines.size() < 2 || text.indexOf('\0') >= 0 || lines.stream().anyMatch(Mistaken::isJson)) {
            return false;
        }
        return ";,\t".chars().anyMatch(divider -> lines.stream().allMatch(line -> line.indexOf(divider) > 0));
    }

    /** A bracket at the start, after a byte order mark perhaps, or a name with its colon. */
    private static boolean isJson(String line) {
        return line.matches("(ï»¿)?\\s*([\\[{]|\"[^\"]*\"\\s*:).*");
    }

    /**
     * Russian or Kazakh as Windows wrote it: nearly all bytes past ASCII are letters, and most of these small. In KOI8-R the small
     * letters lie where the capitals are here, in code page 866 and UTF-8 there are other bytes between, and Western text has few at all.
     */
    private static boolean isWindows1251(byte[] bytes) {
        int letters = 0;
        int small = 0;
        int others = 0;
        int pairs = 0;
        boolean before = false;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            int each = Byte.toUnsignedInt(bytes[i]);
            if (each == 0 || each == NO_LETTER) {
                return false;
            }
            boolean letter = each >= FIRST_CAPITAL || each == CAPITAL_YO || each == SMALL_YO;
            letters += letter ? 1 : 0;
            small += each >= FIRST_SMALL || each == SMALL_YO ? 1 : 0;
            pairs += letter && before ? 1 : 0;
            others += each > Byte.MAX_VALUE && !letter ? 1 : 0;
            before = letter;
        }
        return letters > others * 3 && small * 2 > letters && pairs * 2 > letters;
    }
}
