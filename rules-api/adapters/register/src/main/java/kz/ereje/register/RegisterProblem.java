package kz.ereje.register;

import java.util.List;
import java.util.Objects;
import kz.ereje.api.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something of a register that was not read, or that whoever relies on it should know: where it stands, what stands there, what was expected.
 * Immutable and safe for all threads.
 */
public final class RegisterProblem {

    /** No more of a cell is repeated in a message. */
    private static final int SHOWN = 120;

    private final String code;
    private final String sheet;
    private final int row;
    private final int place;
    private final String heading;
    private final String found;
    private final List<String> values;
    private final @Nullable Column column;

    private RegisterProblem(
            String code,
            String sheet,
            int row,
            int place,
            String heading,
            String found,
            List<String> values,
            @Nullable Column column) {
        this.code = code;
        this.sheet = sheet;
        this.row = row;
        this.place = place;
        this.heading = heading;
        this.found = found;
        this.values = values;
        this.column = column;
    }

    /** Of a file or a sheet as a whole, or of one of its rows. */
    static RegisterProblem of(String code, String sheet, int row, String... values) {
        return new RegisterProblem(code, sheet, row, -1, "", "", List.of(values), null);
    }

    /** Of a cell of which only the place is known. */
    static RegisterProblem at(String code, String sheet, int row, int place, Cell cell, String... values) {
        return new RegisterProblem(code, sheet, row, place, "", cell.shown(), List.of(values), null);
    }

    /** Of a cell of a table. */
    static RegisterProblem in(
            Column column,
            String heading,
            String code,
            String sheet,
            int row,
            int place,
            Cell cell,
            List<String> values) {
        return new RegisterProblem(code, sheet, row, place, heading, cell.shown(), values, column);
    }

    /** The kind of the problem, {@code day.two-readings}. */
    public String code() {
        return code;
    }

    /** The sheet; of CSV the file. */
    public String sheet() {
        return sheet;
    }

    /** The row, from 1; 0 where it is about the whole sheet. */
    public int row() {
        return row;
    }

    /** The letters of the column, {@code AB}; empty where it is about the whole row. */
    public String column() {
        return place < 0 ? "" : Address.letters(place);
    }

    /** The heading of the column as it stands in the register; empty where there is none. */
    public String heading() {
        return heading;
    }

    /** What stands there, as text; empty where nothing does. */
    public String found() {
        return found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    }

    /** What was expected; empty where that is said by what is wrong. */
    public String expected(Language language) {
        Objects.requireNonNull(language, "The language is null.\nMaybe Language.KK was meant.");
        return column == null ? "" : Expected.in(language, column);
    }

    /** Where it is, what stands there, what is wrong with it and what was expected, in one line. */
    public String message(Language language) {
        Phrases phrases =
                Phrases.in(Objects.requireNonNull(language, "The language is null.\nMaybe Language.KK was meant."));
        StringBuilder told = new StringBuilder(sheet.isEmpty() ? "" : phrases.say("place.sheet", sheet));
        if (row > 0) {
            told.append(sheet.isEmpty() ? "" : ", ").append(phrases.say("place.row", String.valueOf(row)));
        }
        if (place >= 0) {
            told.append(", ").append(phrases.say("place.column", column()));
            told.append(heading.isEmpty() ? "" : " «" + Shown.of(heading) + "»");
        }
        told.append(told.isEmpty() ? "" : ": ").append(phrases.say("problem." + code, shown()));
        if (!found.isEmpty()) {
            told.append(' ').append(phrases.say("found", Shown.of(found())));
        }
        String expected = expected(language);
        return expected.isEmpty() ? told.toString() : told + " " + phrases.say("expected", expected);
    }

    private Object[] shown() {
        return values.stream().map(Shown::of).toArray();
    }

    /** The message in English. */
    @Override
    public String toString() {
        return message(Language.EN);
    }
}
