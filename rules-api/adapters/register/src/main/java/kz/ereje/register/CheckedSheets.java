package kz.ereje.register;

import java.io.IOException;
import java.util.List;

/** Writes the rows of a checked register in one format. For one thread. */
interface CheckedSheets extends AutoCloseable {

    /** Writes a row with what stands beside it, and the headings before the first row of its sheet. */
    void row(RegisterRow row, List<String> headings, List<String> beside) throws IOException;

    @Override
    void close() throws IOException;

    /** How many columns of the register itself come before what is added. */
    static int width(RegisterRow row) {
        return Math.max(row.layout().headings().size(), row.cells().cells().size());
    }

    /** The heading of a column as it stands, else its name for machines. */
    static String name(Layout layout, int place) {
        return layout.places().entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(each -> each.getKey().equals("row") ? layout.table().mark() : each.getKey())
                .findFirst()
                .orElse("");
    }
}
