package kz.ereje.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.schema.Field;

/**
 * A column of a table.
 *
 * @param path its name for machines, {@code asset.owner}, {@code consents[0].date}
 * @param use what its cells are for
 * @param field the field that it fills
 * @param heading its heading
 * @param question the question that it answers
 * @param words what a cell may say, by its {@linkplain Plain#key key}, in all languages
 * @param choices the same in the words of each language, in order
 * @param nones the keys of the words by which it is said that there is none; empty where that cannot be
 */
record Column(
        String path,
        Use use,
        Field field,
        Map<Language, String> heading,
        Map<Language, String> question,
        Map<String, Object> words,
        Map<Language, List<String>> choices,
        Set<String> nones)
        implements Part {

    /** What cells are for. */
    enum Use {
        /** Whether the row is an example. */
        MARK,
        /** The number of the row's record. */
        ID,
        /** The unit whose office decides. */
        UNIT,
        /** Something of that unit, where no sheet of territories says it: so one file of CSV can stand alone. */
        UNIT_FACT,
        /** A fact. */
        FACT,
        /** What a jurist expects. */
        EXPECTED
    }

    @Override
    public Stream<Column> columns() {
        return Stream.of(this);
    }

    String heading(Language language) {
        return heading.getOrDefault(language, path);
    }

    boolean headed(String written) {
        String key = Plain.key(written);
        return heading.values().stream().anyMatch(each -> Plain.key(each).equals(key));
    }

    boolean saysNone(Cell cell) {
        return cell.is(Cell.Kind.TEXT) && nones.contains(Plain.key(cell.shown()));
    }
}
