package kz.ereje.register;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.model.schema.Field;

/** Something of a table that fills one field of a record: a column, or the columns of a record of its own. */
sealed interface Part permits Column, Group {

    /** The field that it fills. */
    Field field();

    /** Its columns, in the order of the table. */
    Stream<Column> columns();

    /** The column in which it is said that there is none. */
    default Column first() {
        return columns().findFirst().orElseThrow();
    }

    /** The columns of these parts. */
    static Stream<Column> columns(List<Part> parts) {
        return parts.stream().flatMap(Part::columns);
    }
}
