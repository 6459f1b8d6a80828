package kz.ereje.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.schema.Field;

/**
 * The columns of a record that stands in the row itself: the property of a lease, its consents.
 *
 * @param path its name in the table, {@code asset}, {@code consents}
 * @param field the field that names or holds it
 * @param type the class of the record
 * @param label what it is called
 * @param called the same as it is looked up
 * @param copies the columns of each record that the row has room for
 */
record Group(
        String path,
        Field field,
        Class<? extends Record> type,
        Map<Language, String> label,
        Set<String> called,
        List<List<Part>> copies)
        implements Part {

    @Override
    public Stream<Column> columns() {
        return copies.stream().flatMap(Part::columns);
    }
}
