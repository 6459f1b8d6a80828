package kz.ereje.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;

/**
 * Writes registers to be filled in. A workbook has a sheet for each kind of decision, one row a decision, and sheets of territories, bodies
 * and meetings that its rows name; the second row of each, hidden, has the names by which {@link Register} finds its columns. Headings,
 * drop-downs and comments are in the language that is asked for; what is filled in may be in any of the three. The same kinds and language
 * give the same content. Holds no state; safe for all threads.
 */
public final class RegisterTemplate {

    private RegisterTemplate() {}

    /** What people call a kind of decisions. */
    public static String title(DecisionKind kind, Language language) {
        Objects.requireNonNull(kind, "The kind is null.\nMaybe DecisionKind.LEASE was meant.");
        Objects.requireNonNull(language, "The language is null.\nMaybe Language.KK was meant.");
        return Vocabulary.kind(kind).getOrDefault(language, kind.token());
    }

    /**
     * Writes a workbook with sheets for these kinds. Does not close the stream.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if no kind is given
     */
    public static void write(OutputStream out, Collection<DecisionKind> kinds, Language language) throws IOException {
        Objects.requireNonNull(out, "The stream is null.\nMaybe a variable was not filled before the call.");
        Objects.requireNonNull(language, "The language is null.\nMaybe Language.KK was meant.");
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("There is no kind of decision.\nMaybe DecisionKind.LEASE was meant.");
        }
        new TemplateBook(EnumSet.copyOf(kinds), language).write(out);
    }

    /**
     * Writes a file of CSV for one kind, in UTF-8 with a mark in front and semicolons between, as spreadsheets here open it. It has columns for
     * what is known of the unit, so that it can stand alone. Does not close the stream.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeCsv(OutputStream out, DecisionKind kind, Language language) throws IOException {
        Objects.requireNonNull(language, "The language is null.\nMaybe Language.KK was meant.");
        Table table = Tables.of(Objects.requireNonNull(kind, "The kind is null.\nMaybe DecisionKind.LEASE was meant."));
        Examples examples = new Examples(language, true);
        List<Column> columns = table.columns();
        List<String> example = columns.stream()
                .map(column -> alone(column)
                        ? ""
                        : examples.value(table, column)
                                .map(RegisterTemplate::text)
                                .orElse(""))
                .toList();
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns.stream().map(column -> column.heading(language)).toList());
        csv.writeRecord(names(table, columns));
        csv.writeRecord(example);
        csv.flush();
    }

    /** The names for machines, in the first place what table it is. */
    static List<String> names(Table table, List<Column> columns) {
        List<String> names = new ArrayList<>(columns.stream().map(Column::path).toList());
        names.set(0, table.mark());
        return names;
    }

    /** Meetings stand in a file of their own, which one alone does not have. */
    private static boolean alone(Column column) {
        return column.field().type() == kz.ereje.model.Meeting.class;
    }

    private static String text(Object value) {
        return value instanceof LocalDate day
                ? "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : value.toString();
    }
}
