package kz.ereje.model;

import java.time.LocalDate;
import java.util.OptionalInt;
import kz.ereje.model.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be, whether it comes from a file or from Java: the reader asks these guards for each value that it reads, a dossier
 * for each value that it is made of.
 */
public final class Guards {

    /** The word by which a file states that there is none. */
    public static final String NONE = "none";

    private Guards() {}

    /**
     * What a text, a name or an id holds that none of them may hold.
     *
     * @param kind too long, a character that is not allowed, or a break of the line
     * @param value the length, or the name of the character, {@code U+202E}
     */
    public record Refusal(Flaw.Kind kind, String value) {}

    /** Why these characters may not stand in a dossier; null where they may. */
    public static @Nullable Refusal ofCharacters(String text) {
        if (text.length() > Limits.MAX_TEXT) {
            return new Refusal(Flaw.Kind.TOO_LONG_TEXT, String.valueOf(text.length()));
        }
        OptionalInt forbidden = Letters.firstForbidden(text);
        if (forbidden.isEmpty()) {
            return null;
        }
        int letter = forbidden.getAsInt();
        return new Refusal(
                Letters.breaksLine(letter) ? Flaw.Kind.LINE_BREAK : Flaw.Kind.FORBIDDEN_CHARACTER,
                Letters.name(letter));
    }

    /** Whether the text says anything at all. */
    public static boolean isText(String text) {
        return !text.isBlank();
    }

    /** Whether a record can have this id. */
    public static boolean isId(String id) {
        return !id.isBlank() && id.length() <= Limits.MAX_ID;
    }

    /** Whether so many can be counted. */
    public static boolean isCount(int count) {
        return count >= 0;
    }

    /** Whether a dossier can state so many tenge. */
    public static boolean isAmount(long tenge) {
        return tenge >= 0 && tenge <= Limits.MAX_AMOUNT;
    }

    /** Whether a dossier can state this day. */
    public static boolean isDay(LocalDate day) {
        return day.getYear() >= Dossier.FIRST_YEAR && day.getYear() <= Dossier.LAST_YEAR;
    }

    /** Whether the list of a fact can have so many elements. */
    public static boolean isSize(int elements) {
        return elements <= Limits.MAX_LIST;
    }

    /** Whether a text or an id in this place states that there is none; in Java {@link kz.ereje.model.fact.Fact#none()} states it. */
    public static boolean statesNone(Field field, String text) {
        return field.fact() && field.orNone() && text.equals(NONE);
    }
}
