package kz.ereje.register;

import java.util.List;

/**
 * A row as it stands.
 *
 * @param number its number, from 1
 * @param hidden whether whoever opens the file does not see it
 * @param cells its cells from the first column on
 */
record SheetRow(int number, boolean hidden, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
