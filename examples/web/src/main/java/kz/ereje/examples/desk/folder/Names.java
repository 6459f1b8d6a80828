package kz.ereje.examples.desk.folder;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which names a file of the folder may have, on whatever computer the folder is opened next. A folder goes from Windows to Linux and back
 * on a stick, so the stricter of both holds on each. Holds no state; safe for all threads.
 */
final class Names {

    /** The folder that the desk keeps for itself. */
    static final String OWN = ".ereje";

    static final String END = ".json";

    /** What ext4 and NTFS take for one name, counted as the former does. */
    private static final int MAX_PART = 255;

    /** Leaves room for the folders around it where a path may have 4096 bytes. */
    private static final int MAX_NAME = 1024;

    /** So long a name is still read by a person, and leaves room for a number and an ending. */
    private static final int MAX_STEM = 120;

    /** Drive letters and alternate streams, other separators, and what no name shows. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\:\\p{Cc}\\p{Cs}]");

    /** What Windows takes in no name, and what a person does not see. */
    private static final Pattern NOT_IN_A_NEW_NAME =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}\\s]+");

    /** Names of devices on Windows, whatever ending follows. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])[ ]*(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_BADLY = Pattern.compile("(?s).*[. ]");

    private Names() {}

    /** Whether it can be the name of a dossier in the folder. */
    static boolean isDossier(String name) {
        if (!isJson(name) || bytes(name) > MAX_NAME) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (!isPart(part)) {
                return false;
            }
        }
        return true;
    }

    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(END);
    }

    private static boolean isPart(String part) {
        return !part.isEmpty()
                && !isOwn(part)
                && !UNSAFE.matcher(part).find()
                && !ENDS_BADLY.matcher(part).matches()
                && !DEVICE.matcher(part).matches()
                && bytes(part) <= MAX_PART;
    }

    /** Whether it is the desk's own folder, a part of a file, or may be taken for one of these. */
    static boolean isOwn(String part) {
        return folded(part).startsWith(OWN);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What two names have in common that one of two disks takes for the same. */
    static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return Normalizer.normalize(apart.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** The name of a new file without number and ending, made from what somebody called it. */
    static String stem(String wish) {
        String whole = Normalizer.normalize(wish, Normalizer.Form.NFC);
        String clean = NOT_IN_A_NEW_NAME.matcher(whole).replaceAll("-").replaceAll("(?i)\\.json(?=\\.|$|-)", "");
        String shortened = trimmed(cut(trimmed(clean)));
        if (shortened.isEmpty()) {
            return "dossier";
        }
        return DEVICE.matcher(shortened).matches() ? "dossier-" + shortened : shortened;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[-.]+|[-.]+$", "");
    }

    private static String cut(String text) {
        int end = 0;
        int room = MAX_STEM;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            room -= bytes(Character.toString(point));
            if (room < 0) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }
}
