package kz.ereje.register;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other. For one thread. */
interface Rows extends AutoCloseable {

    /**
     * The next row that stands in the file; null after the last.
     *
     * @throws BrokenException if the file cannot be read from here on
     */
    @Nullable
    SheetRow next();

    /** Whether whoever opens the file does not see this column, from 0; known once a row was read. */
    default boolean hides(int column) {
        return false;
    }

    @Override
    void close();
}
