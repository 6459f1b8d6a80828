package kz.ereje.register;

import java.util.List;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of decisions, sheet by sheet. A sheet that cannot be read further ends with a row that says so. For one thread. */
final class RowCursor extends AbstractSpliterator<RegisterRow> {

    private final List<Layout> layouts;
    private final List<Sheet> sheets;
    private final Decisions decisions;
    private int sheet;
    private int last;
    private @Nullable Rows rows;

    RowCursor(List<Layout> layouts, List<Sheet> sheets, Decisions decisions) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.layouts = layouts;
        this.sheets = sheets;
        this.decisions = decisions;
    }

    @Override
    public boolean tryAdvance(Consumer<? super RegisterRow> action) {
        while (sheet < sheets.size()) {
            Layout layout = layouts.get(sheet);
            SheetRow row;
            try {
                row = next(layout);
            } catch (BrokenException e) {
                closeSheet();
                action.accept(broken(layout, e));
                return true;
            }
            if (row != null) {
                action.accept(decisions.row(layout, row));
                return true;
            }
            closeSheet();
        }
        return false;
    }

    private @Nullable SheetRow next(Layout layout) {
        Rows reading = rows;
        if (reading == null) {
            last = 0;
            reading = sheets.get(sheet).rows().get();
            rows = reading;
        }
        for (SheetRow row = reading.next(); row != null; row = reading.next()) {
            last = row.number();
            if (row.number() >= layout.first() && !row.blank() && !Marks.example(layout, row)) {
                return row;
            }
        }
        return null;
    }

    private RegisterRow broken(Layout layout, BrokenException why) {
        SheetRow here = new SheetRow(last + 1, false, List.of());
        RegisterProblem problem = RegisterProblem.of("row.broken", layout.sheet(), last + 1);
        return new RegisterRow(layout, here, "", Optional.empty(), Optional.empty(), List.of(problem), List.of());
    }

    private void closeSheet() {
        close();
        sheet++;
    }

    void close() {
        Rows open = rows;
        rows = null;
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
