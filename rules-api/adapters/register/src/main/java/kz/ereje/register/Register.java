package kz.ereje.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import kz.ereje.model.decision.DecisionKind;

/**
 * A register of decisions: a workbook, or files of CSV with one table each, as {@link RegisterTemplate} writes them.
 *
 * <pre>{@code
 * try (Register register = Register.open(Path.of("leases.xlsx"))) {
 *     register.rows().forEach(row -> row.dossier().ifPresent(checker::check));
 * }
 * }</pre>
 *
 * <p>An empty cell says that something is not known; the vocabulary's word for none, that there is none. What can be read in two ways is
 * refused and never guessed, and one bad row does not stop the others.
 *
 * <p>Opening reads the headings, the territories, the bodies and the meetings, which are kept, as are the texts that a workbook shares and the
 * numbers of the rows; the rows themselves are read one by one, so that memory does not grow with their cells. For one thread.
 */
public final class Register implements AutoCloseable {

    private final List<Book> books;
    private final List<Layout> layouts = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private final List<RegisterProblem> problems = new ArrayList<>();
    private final List<RegisterProblem> unread = new ArrayList<>();
    private final List<RegisterProblem> remarks = new ArrayList<>();
    private final Context context;

    /**
     * A file that a register is read from.
     *
     * @param name what problems call it
     * @param content its bytes; not copied, not to be changed while the register is open
     */
    public record Source(String name, byte[] content) {

        /** Keeps both. */
        public Source {
            Objects.requireNonNull(
                    name, "The name of a source is null.\nMaybe a variable was not filled before the call.");
            Objects.requireNonNull(
                    content, "The content of a source is null.\nMaybe a variable was not filled before the call.");
        }
    }

    /** A sheet of decisions whose headings are wrong. */
    private record Broken(Sheet sheet, Table table) {}

    private Register(List<Book> books) {
        this.books = books;
        List<Headings.Found> shared = new ArrayList<>();
        List<Sheet> sharing = new ArrayList<>();
        for (Book book : books) {
            for (Sheet sheet : book.sheets()) {
                Headings.Found found = Headings.in(sheet);
                problems.addAll(found.problems());
                remarks.addAll(found.remarks());
                if (sheet.hidden() && found.table().isPresent()) {
                    remarks.add(RegisterProblem.of("sheet.hidden", sheet.name(), 0));
                }
                sort(sheet, found, shared, sharing);
            }
        }
        this.context = Shared.read(
                shared.stream().map(each -> each.layout().orElseThrow()).toList(), sharing, problems);
    }

    private void sort(Sheet sheet, Headings.Found found, List<Headings.Found> shared, List<Sheet> sharing) {
        boolean decisions = found.table().flatMap(Table::kind).isPresent();
        if (!found.problems().isEmpty()) {
            if (found.table().isEmpty()) {
                unread.addAll(found.problems());
            }
            found.table().filter(table -> decisions).ifPresent(table -> broken.add(new Broken(sheet, table)));
        } else if (found.layout().isPresent() && decisions) {
            layouts.add(found.layout().get());
            sheets.add(sheet);
        } else if (found.layout().isPresent()) {
            shared.add(found);
            sharing.add(sheet);
        }
    }

    /**
     * Opens a workbook, or the files of CSV of one register; they stay open until this is closed.
     *
     * @throws UnreadableRegisterException if one of them is no workbook and no CSV
     * @throws IOException if one of them cannot be read
     */
    public static Register open(Path... files) throws IOException, UnreadableRegisterException {
        List<Book> books = new ArrayList<>();
        for (Path file : files) {
            books.add(book(name(file), Content.of(file), books));
        }
        return opened(books);
    }

    private static String name(Path file) {
        Path name = Objects.requireNonNull(file, "The file is null.\nMaybe a variable was not filled before the call.")
                .getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /**
     * Reads a workbook, or a file of CSV.
     *
     * @param name what problems call it
     * @param content its bytes; not copied
     * @throws UnreadableRegisterException if it is no workbook and no CSV
     */
    public static Register read(String name, byte[] content) throws UnreadableRegisterException {
        return read(new Source(name, content));
    }

    /**
     * Reads a workbook, or the files of CSV of one register.
     *
     * @throws UnreadableRegisterException if one of them is no workbook and no CSV
     */
    public static Register read(Source... sources) throws UnreadableRegisterException {
        List<Book> books = new ArrayList<>();
        for (Source source : sources) {
            try {
                books.add(book(source.name(), Content.of(source.content()), books));
            } catch (IOException e) {
                throw new UnreadableRegisterException(source.name(), "file.not-opened", e);
            }
        }
        return opened(books);
    }

    private static Register opened(List<Book> books) {
        if (books.isEmpty()) {
            throw new IllegalArgumentException("There is no file to read.\nMaybe a list of files was empty.");
        }
        return new Register(List.copyOf(books));
    }

    private static Book book(String name, Content content, List<Book> opened)
            throws IOException, UnreadableRegisterException {
        try {
            byte[] start;
            try (InputStream stream = content.open()) {
                start = stream.readNBytes(4);
            }
            return switch (FileKind.of(start)) {
                case WORKBOOK -> workbook(content);
                case OLD -> throw new BrokenException("file.old-format");
                case NOTHING -> throw new BrokenException("file.empty");
                case TEXT -> new CsvBook(name, content);
            };
        } catch (BrokenException | IOException e) {
            opened.forEach(Book::close);
            if (e instanceof BrokenException broken) {
                throw new UnreadableRegisterException(name, broken.code(), broken);
            }
            if (e instanceof ZipException) {
                throw new UnreadableRegisterException(name, "file.broken", e);
            }
            if (e instanceof CharacterCodingException) {
                throw new UnreadableRegisterException(name, "file.letters", e);
            }
            throw (IOException) e;
        }
    }

    private static Book workbook(Content content) throws IOException {
        Packed packed = content.packed();
        try {
            return new XlsxBook(packed);
        } catch (BrokenException e) {
            packed.close();
            throw e;
        }
    }

    /** The kinds of decisions that it has sheets of, in their order. */
    public List<DecisionKind> kinds() {
        return layouts.stream()
                .flatMap(layout -> layout.table().kind().stream())
                .distinct()
                .toList();
    }

    /**
     * What is wrong with sheets as a whole, and with rows of territories, bodies and meetings. Rows of decisions that name such a row, and all
     * rows of a sheet whose headings are wrong, come with problems of their own.
     */
    public List<RegisterProblem> problems() {
        return List.copyOf(problems);
    }

    /** Of these, what is wrong with sheets of which nobody knows what they hold: none of their rows is told, so that each counts as one that was refused. */
    public List<RegisterProblem> unread() {
        return List.copyOf(unread);
    }

    /** What was read all the same and should be known, such as that a sheet is hidden, and which sheets were left to the user. */
    public List<RegisterProblem> remarks() {
        return List.copyOf(remarks);
    }

    /** Whether a {@link CheckedRegister} has written it: its rows stand in another register as well. */
    public boolean isChecked() {
        return layouts.stream().flatMap(layout -> layout.headings().stream()).anyMatch(CheckedRegister::adds);
    }

    /**
     * The rows of decisions, sheet by sheet, read while the stream goes on; each call begins anew. Close the stream where it is not read to
     * its end. Empty rows, and the template's examples, are left out.
     */
    public Stream<RegisterRow> rows() {
        RowCursor cursor = new RowCursor(layouts, sheets, new Decisions(context));
        Stream<RegisterRow> read = StreamSupport.stream(cursor, false).onClose(cursor::close);
        return Stream.concat(read, broken.stream().flatMap(each -> refused(each.sheet(), each.table())));
    }

    /** The rows of a sheet whose headings are wrong: each is told, so that numbers add up. */
    private static Stream<RegisterRow> refused(Sheet sheet, Table table) {
        BrokenRows rows = new BrokenRows(sheet, table);
        return StreamSupport.stream(rows, false).onClose(rows::close);
    }

    @Override
    public void close() {
        books.forEach(Book::close);
    }
}
