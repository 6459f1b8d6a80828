package kz.ereje.register;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the columns of a table stand in a sheet.
 *
 * @param sheet the name of the sheet
 * @param table what it holds
 * @param first the row after the headings
 * @param places the place of each column, by its name for machines
 * @param headings the headings as they stand, by place
 * @param known the places of all columns of which it is known what they are about, those of the user's own among them
 */
record Layout(
        String sheet, Table table, int first, Map<String, Integer> places, List<String> headings, Set<Integer> known) {

    /** The place of a column; -1 where the sheet does not have it. */
    int place(Column column) {
        return places.getOrDefault(column.path(), -1);
    }

    Cell cell(SheetRow row, Column column) {
        int place = place(column);
        return place < 0 ? Cell.EMPTY : row.cell(place);
    }

    String heading(int place) {
        return place >= 0 && place < headings.size() ? headings.get(place) : "";
    }

    /** Whether nobody knows what a cell in this place is about. */
    boolean unheaded(int place) {
        return !known.contains(place);
    }

    RegisterProblem problem(SheetRow row, Column column, NotUnderstood why) {
        int place = place(column);
        return RegisterProblem.in(
                column,
                heading(place).isEmpty() ? column.path() : heading(place),
                why.code(),
                sheet,
                row.number(),
                place,
                cell(row, column),
                why.values());
    }
}
