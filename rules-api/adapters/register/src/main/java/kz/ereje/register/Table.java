package kz.ereje.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;

/**
 * What a sheet of a register holds.
 *
 * @param name its name for machines, {@code lease}, {@code meetings}
 * @param kind the kind of the decisions; empty for the sheets that they refer to
 * @param title what the sheet is called
 * @param parts what it is made of
 * @param columns its columns
 */
record Table(
        String name, Optional<DecisionKind> kind, Map<Language, String> title, List<Part> parts, List<Column> columns) {

    /** With it the row of machine names begins. */
    static final String MARK = "ereje-register:";

    static Table of(String name, Optional<DecisionKind> kind, Map<Language, String> title, List<Part> parts) {
        return new Table(
                name, kind, title, List.copyOf(parts), Part.columns(parts).toList());
    }

    String mark() {
        return MARK + name;
    }

    Map<String, Column> byPath() {
        return columns.stream()
                .collect(Collectors.toMap(
                        Column::path, Function.identity(), (first, later) -> first, LinkedHashMap::new));
    }

    /** The column of this name. */
    Column column(String path) {
        return Objects.requireNonNull(byPath().get(path), path);
    }

    Stream<Column> used(Column.Use use) {
        return columns.stream().filter(column -> column.use() == use);
    }

    /** Whether a workbook has the column too, whose territories stand in a sheet of their own. */
    static boolean inWorkbook(Column column) {
        return column.use() != Column.Use.UNIT_FACT;
    }

    Column only(Column.Use use) {
        return used(use).findFirst().orElseThrow();
    }
}
