package kz.ereje.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.Language;

/** The mark of an example row. */
final class Marks {

    /** By these a row is known as one that the template wrote. */
    private static final List<String> NAMES = List.of(
            "example.id", "example.unit", "example.district", "example.akim", "example.office", "example.assembly");

    private Marks() {}

    /** Whether the row is an example as the template writes it: marked, and with its number or name. Such a row is not read. */
    static boolean example(Layout layout, SheetRow row) {
        Table table = layout.table();
        if (!is(layout.cell(row, table.only(Column.Use.MARK)), "example.mark")) {
            return false;
        }
        Column telling = table.used(Column.Use.ID).findFirst().orElseGet(() -> table.column("name"));
        return NAMES.stream().anyMatch(name -> is(layout.cell(row, telling), name));
    }

    private static boolean is(Cell cell, String key) {
        String shown = Plain.key(cell.shown());
        return Arrays.stream(Language.values())
                .anyMatch(language -> Plain.key(Phrases.in(language).say(key)).equals(shown));
    }

    /** What is wrong with the mark of a row that is no example: one written over it would else be lost. */
    static Optional<RegisterProblem> problem(Layout layout, SheetRow row, String id) {
        Column column = layout.table().only(Column.Use.MARK);
        Cell cell = layout.cell(row, column);
        if (cell.blank() && !cell.is(Cell.Kind.MERGED)) {
            return Optional.empty();
        }
        return Optional.of(layout.problem(
                row, column, new NotUnderstood(is(cell, "example.mark") ? "row.example-changed" : "row.mark", id)));
    }
}
