package kz.ereje.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.schema.Field.Holding;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook of a template. For one thread, once. */
final class TemplateBook {

    /** What a sheet may not have in its name. */
    private static final String FORBIDDEN = "[\\\\/?*\\[\\]:']";

    private static final int NAME = 31;
    private static final int LAST_ROW = 1_048_575;
    private static final int NARROW = 14;
    private static final int WIDE = 24;

    /** So many rows of bodies, territories and meetings are offered in drop-downs. */
    private static final int OFFERED = 2000;

    private final Set<DecisionKind> kinds;
    private final Language language;
    private final Examples examples;
    private final Map<String, Worksheet> sheets = new LinkedHashMap<>();
    private final Map<List<String>, Range> lists = new HashMap<>();
    private int listed;

    TemplateBook(Set<DecisionKind> kinds, Language language) {
        this.kinds = kinds;
        this.language = language;
        this.examples = new Examples(language, false);
    }

    void write(OutputStream out) throws IOException {
        // The version that a workbook names is of the form 12.3456.
        Workbook book = new Workbook(out, "Ereje", "0.1000");
        List<Table> tables = Stream.concat(
                        kinds.stream().map(Tables::of), Stream.of(Tables.TERRITORIES, Tables.BODIES, Tables.MEETINGS))
                .toList();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Table table : tables) {
            sheets.put(
                    table.name(), book.newWorksheet(name(table.title().getOrDefault(language, table.name()), taken)));
        }
        Worksheet words = book.newWorksheet(name(Phrases.in(language).say("table.lists"), taken));
        words.value(0, 0, Headings.LISTS);
        words.setVisibilityState(VisibilityState.HIDDEN);
        sheets.put("lists", words);
        for (Table table : tables) {
            table(table);
        }
        book.finish();
    }

    /** The title as far as a sheet can have it as its name, and no other sheet does. */
    private static String name(String title, Set<String> taken) {
        String plain = title.replaceAll(FORBIDDEN, " ").strip();
        String name =
                plain.length() <= NAME ? plain : plain.substring(0, NAME - 1).strip() + "…";
        for (int i = 2; !taken.add(name); i++) {
            String end = " " + i;
            name = plain.substring(0, Math.min(plain.length(), NAME - end.length()))
                            .strip()
                    + end;
        }
        return name;
    }

    private Worksheet sheet(String name) {
        return Objects.requireNonNull(sheets.get(name), name);
    }

    private void table(Table table) {
        Worksheet sheet = sheet(table.name());
        List<Column> columns =
                table.columns().stream().filter(Table::inWorkbook).toList();
        List<String> names = RegisterTemplate.names(table, columns);
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            sheet.value(0, place, column.heading(language));
            sheet.style(0, place)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("DDE6F0")
                    .set();
            sheet.comment(0, place, column.question().getOrDefault(language, ""));
            sheet.value(1, place, names.get(place));
            column(sheet, place, column);
        }
        sheet.hideRow(1);
        sheet.rowHeight(0, 75);
        sheet.freezePane(2, 2);
        examples(table, sheet, columns);
    }

    private void column(Worksheet sheet, int place, Column column) {
        Holding holding = column.field().holding();
        boolean fact = column.use() == Column.Use.FACT;
        sheet.width(place, fact && (holding == Holding.DAY || holding == Holding.FLAG) ? NARROW : WIDE);
        if (fact && holding == Holding.DAY) {
            sheet.style(place).format("dd.mm.yyyy").set();
        } else if (!fact || (holding != Holding.COUNT && holding != Holding.AMOUNT)) {
            // Else a spreadsheet makes a day of the number 1-2.
            sheet.style(place).format("@").set();
        }
        List<String> choices = column.choices().getOrDefault(language, List.of());
        Range below = sheet.range(2, place, LAST_ROW, place);
        if (column.use() == Column.Use.UNIT || (fact && holding == Holding.REFERENCE)) {
            offered(column, below);
        } else if (!choices.isEmpty() && (holding == Holding.TERM || holding == Holding.FLAG)) {
            below.validateWithList(list(choices))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(!column.field().list())
                    .errorTitle("")
                    .error(Phrases.in(language).say("problem.word.unknown"));
        }
    }

    /** The names that stand in the sheet of what is referred to; others can be typed all the same. */
    private void offered(Column column, Range below) {
        String type = column.use() == Column.Use.UNIT
                ? "Territory"
                : column.field().type().getSimpleName();
        String to = switch (type) {
            case "Territory" -> "territories";
            case "Actor" -> "bodies";
            case "Meeting" -> "meetings";
            default -> "";
        };
        if (!to.isEmpty()) {
            below.validateWithList(sheet(to).range(2, 1, OFFERED, 1))
                    .showErrorMessage(false)
                    .errorTitle("")
                    .error("");
        }
    }

    private Range list(List<String> choices) {
        return lists.computeIfAbsent(choices, words -> {
            Worksheet sheet = sheet("lists");
            int place = listed++;
            for (int i = 0; i < words.size(); i++) {
                sheet.value(i + 1, place, words.get(i));
            }
            return sheet.range(1, place, words.size(), place);
        });
    }

    private void examples(Table table, Worksheet sheet, List<Column> columns) {
        List<Map<String, Object>> rows = switch (table.name()) {
            case "territories" -> examples.territories();
            case "bodies" -> examples.bodies();
            default -> List.of(example(table, columns));
        };
        for (int row = 0; row < rows.size(); row++) {
            for (int place = 0; place < columns.size(); place++) {
                Object value = rows.get(row).get(columns.get(place).path());
                if (value != null) {
                    put(sheet, row + 2, place, value);
                }
            }
        }
    }

    private Map<String, Object> example(Table table, List<Column> columns) {
        Map<String, Object> row = new HashMap<>();
        columns.forEach(column -> examples.value(table, column).ifPresent(value -> row.put(column.path(), value)));
        return row;
    }

    private static void put(Worksheet sheet, int row, int place, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, place, day);
            sheet.style(row, place)
                    .format("dd.mm.yyyy")
                    .italic()
                    .fontColor("707070")
                    .set();
        } else {
            if (value instanceof Number number) {
                sheet.value(row, place, number);
            } else {
                sheet.value(row, place, value.toString());
            }
            sheet.style(row, place).italic().fontColor("707070").set();
        }
    }
}
