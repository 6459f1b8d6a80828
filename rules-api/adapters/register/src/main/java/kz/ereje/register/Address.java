package kz.ereje.register;

/** The addresses of cells, {@code AB12}. */
final class Address {

    /** No spreadsheet has more columns. */
    static final int MAX_COLUMNS = 16_384;

    /** No spreadsheet has more rows. */
    static final int MAX_ROWS = 1_048_576;

    private Address() {}

    /** The column, from 0; -1 where the address has none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isUpperCase(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
            if (column > MAX_COLUMNS || column < 0) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The row, from 1; -1 where the address has none. */
    static int row(String address) {
        return number(address.replaceFirst("^[A-Z]*", ""));
    }

    /** A row's number as it is written; -1 where it is none. */
    static int number(String written) {
        try {
            int row = Integer.parseInt(written);
            return row > 0 && row <= MAX_ROWS ? row : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
