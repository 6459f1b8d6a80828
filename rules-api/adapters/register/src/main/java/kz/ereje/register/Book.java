package kz.ereje.register;

import java.util.List;

/** A file with sheets. For one thread. */
interface Book extends AutoCloseable {

    List<Sheet> sheets();

    @Override
    void close();
}
