package kz.ereje.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet whose headings are wrong, each with that as its problem. For one thread. */
final class BrokenRows extends AbstractSpliterator<RegisterRow> {

    private final Sheet sheet;
    private final Layout layout;
    private boolean headed;
    private boolean ended;
    private @Nullable Rows rows;

    BrokenRows(Sheet sheet, Table table) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.sheet = sheet;
        this.layout = new Layout(sheet.name(), table, 1, Map.of(), List.of(), Set.of());
    }

    @Override
    public boolean tryAdvance(Consumer<? super RegisterRow> action) {
        SheetRow row = ended ? null : next();
        if (row == null) {
            close();
            return false;
        }
        action.accept(new RegisterRow(
                layout,
                row,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(RegisterProblem.of("row.sheet-refused", sheet.name(), row.number())),
                List.of()));
        return true;
    }

    private @Nullable SheetRow next() {
        try {
            Rows reading = rows;
            if (reading == null) {
                reading = sheet.rows().get();
                rows = reading;
            }
            for (SheetRow row = reading.next(); row != null; row = reading.next()) {
                if (headed && !row.blank()) {
                    return row;
                }
                headed |= row.cells().stream()
                        .anyMatch(cell -> Plain.text(cell.shown()).startsWith(Table.MARK));
            }
        } catch (BrokenException e) {
            ended = true;
        }
        return null;
    }

    void close() {
        Rows open = rows;
        rows = null;
        ended = true;
        if (open != null) {
            try {
                open.close();
            } catch (BrokenException e) {
                // What was read of it was read; there is no more to come.
                return;
            }
        }
    }
}
