package kz.ereje.register;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Set;
import kz.ereje.register.Cell.Kind;
import org.jspecify.annotations.Nullable;

/** A file of CSV: one sheet. It is read from the start each time and never kept. For one thread. */
final class CsvBook implements Book {

    private static final String SEPARATOR_LINE = "sep=";
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int SEARCHED = 20;
    private static final int MAX_FIELD = 1 << 22;

    /** The errors of spreadsheets, in English and in Russian. */
    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#Н/Д",
            "#ССЫЛКА!",
            "#ЗНАЧ!",
            "#ДЕЛ/0!",
            "#ИМЯ?",
            "#ЧИСЛО!",
            "#ПУСТО!");

    private final String name;
    private final Content content;
    private final Writing writing;
    private final boolean stated;
    private final char separator;

    CsvBook(String name, Content content) throws IOException {
        this.name = name;
        this.content = content;
        this.writing = Writing.of(content);
        String first = firstLine();
        this.stated = first.startsWith(SEPARATOR_LINE) && first.length() == SEPARATOR_LINE.length() + 1;
        this.separator = stated ? first.charAt(SEPARATOR_LINE.length()) : found();
    }

    private String firstLine() throws IOException {
        try (Reader reader = reader()) {
            StringBuilder line = new StringBuilder();
            for (int letter = reader.read(); letter >= 0 && line.length() < 6; letter = reader.read()) {
                if (letter == '\n' || letter == '\r') {
                    break;
                }
                line.append((char) letter);
            }
            return line.toString();
        }
    }

    private Reader reader() throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                content.open(),
                writing.letters()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The separator with which the row of machine names falls apart; a semicolon where there is no such row. */
    private char found() {
        for (char each : SEPARATORS) {
            try (CsvRows rows = new CsvRows(each, false)) {
                SheetRow row = rows.next();
                for (int i = 0; i < SEARCHED && row != null; i++, row = rows.next()) {
                    if (row.cells().size() > 1
                            && row.cells().stream()
                                    .anyMatch(cell -> cell.shown().startsWith(Table.MARK))) {
                        return each;
                    }
                }
            } catch (BrokenException e) {
                continue;
            }
        }
        return SEPARATORS[0];
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(name, false, writing.unsure(), () -> new CsvRows(separator, stated)));
    }

    @Override
    public void close() {
        // Every reader of rows closes the file itself.
    }

    private static Cell cell(String text) {
        return ERRORS.contains(text) ? new Cell(Kind.ERROR, text, null) : Cell.text(text);
    }

    /** The records of the file. */
    private final class CsvRows implements Rows {

        private final CsvReader<CsvRecord> reader;
        private final CloseableIterator<CsvRecord> records;
        private int number;

        CsvRows(char separator, boolean afterFirstLine) {
            try {
                this.reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(MAX_FIELD)
                        .ofCsvRecord(reader());
                if (afterFirstLine) {
                    reader.skipLines(1);
                }
                this.records = reader.iterator();
            } catch (IOException | RuntimeException e) {
                throw new BrokenException("file.broken", e);
            }
        }

        @Override
        public @Nullable SheetRow next() {
            try {
                if (!records.hasNext()) {
                    return null;
                }
                number++;
                return new SheetRow(
                        number,
                        false,
                        records.next().getFields().stream().map(CsvBook::cell).toList());
            } catch (CsvParseException | UncheckedIOException e) {
                throw new BrokenException("file.broken", e);
            }
        }

        @Override
        public void close() {
            try {
                records.close();
                reader.close();
            } catch (IOException e) {
                throw new BrokenException("file.broken", e);
            }
        }
    }
}
