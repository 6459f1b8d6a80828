package kz.ereje.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import kz.ereje.register.Cell.Kind;
import kz.ereje.register.Merges.Range;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of a workbook, read from its XML. For one thread. */
final class XlsxRows implements Rows {

    /** No cell of a spreadsheet holds more letters; what is longer is no work of one. */
    private static final int MAX_TEXT = 1 << 20;

    /** Merged cells are told as far as tables reach. */
    private static final int MERGED_COLUMNS = 400;

    private final Xml xml;
    private final List<String> strings;
    private final Formats formats;
    private final Deque<Range> ahead;
    private final List<Range> within = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private int number;

    XlsxRows(Xml xml, List<String> strings, Formats formats, Merges merges) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.ahead = new ArrayDeque<>(merges.ranges());
    }

    @Override
    public @Nullable SheetRow next() {
        while (xml.toStart()) {
            if (xml.at("col") && xml.flag("hidden")) {
                int from = Address.number(xml.attribute("min", ""));
                int to = Math.min(Address.number(xml.attribute("max", "")), Address.MAX_COLUMNS);
                hiddenColumns.set(Math.max(from, 1) - 1, Math.max(to, Math.max(from, 1)));
            }
            if (xml.at("row")) {
                String written = xml.attribute("r");
                int stated = written == null ? number + 1 : Address.number(written);
                if (stated <= number) {
                    throw new BrokenException("file.broken");
                }
                number = stated;
                boolean hidden = xml.flag("hidden");
                return new SheetRow(number, hidden, merged(cells()));
            }
        }
        return null;
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.at("c")) {
                String address = xml.attribute("r");
                int column = address == null ? cells.size() : Address.column(address);
                if (column < cells.size() || column >= Address.MAX_COLUMNS) {
                    throw new BrokenException("file.broken");
                }
                while (cells.size() < column) {
                    cells.add(Cell.EMPTY);
                }
                cells.add(cell(xml.attribute("t", "n"), xml.attribute("s", "0")));
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.at("row")) {
                break;
            }
        }
        return cells;
    }

    private Cell cell(String type, String style) {
        StringBuilder value = new StringBuilder();
        boolean hasValue = false;
        boolean formula = false;
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                formula |= xml.at("f");
                inside = xml.at("v");
                hasValue |= inside;
                if (xml.at("is")) {
                    return Cell.text(Strings.item(xml, "is"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
                if (xml.at("c")) {
                    break;
                }
            } else if (inside && event == XMLStreamConstants.CHARACTERS) {
                value.append(xml.text());
                if (value.length() > MAX_TEXT) {
                    throw new BrokenException("file.too-large");
                }
            }
        }
        boolean lost = formula && (!hasValue || (value.isEmpty() && !type.equals("str")));
        return lost ? new Cell(Kind.NO_RESULT, "", null) : made(type, style, value.toString());
    }

    private Cell made(String type, String style, String value) {
        return switch (type) {
            case "s" -> Cell.text(shared(value));
            case "str", "inlineStr" -> Cell.text(Strings.unescaped(value));
            case "b" ->
                value.equals("1") || value.equals("true")
                        ? new Cell(Kind.TRUE, "TRUE", null)
                        : new Cell(Kind.FALSE, "FALSE", null);
            case "e" -> new Cell(Kind.ERROR, value, null);
            case "d" -> Cell.text(value.replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
            default -> number(style, value);
        };
    }

    private String shared(String value) {
        try {
            return strings.get(Integer.parseInt(value.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new BrokenException("file.broken", e);
        }
    }

    private Cell number(String style, String value) {
        if (value.isBlank()) {
            return Cell.EMPTY;
        }
        try {
            Kind kind = formats.of(style);
            BigDecimal number = Numbers.of(value.strip());
            return new Cell(kind, shown(kind, number), number);
        } catch (NumberFormatException e) {
            throw new BrokenException("file.broken", e);
        }
    }

    /** A day as people here write one; so it can be found again in the sheet. */
    private static String shown(Kind kind, BigDecimal number) {
        if (kind != Kind.DAY_1900 && kind != Kind.DAY_1904) {
            return Numbers.plain(number);
        }
        LocalDate day = Numbers.day(number, kind == Kind.DAY_1904);
        return day == null
                ? Numbers.plain(number)
                : String.format(Locale.ROOT, "%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The cells with those that are merged marked as such. */
    private List<Cell> merged(List<Cell> cells) {
        while (!ahead.isEmpty() && ahead.element().top() <= number) {
            within.add(ahead.remove());
        }
        within.removeIf(range -> range.bottom() < number);
        for (Range range : within) {
            for (int column = range.left(); column <= Math.min(range.right(), MERGED_COLUMNS); column++) {
                while (cells.size() <= column) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(column, new Cell(Kind.MERGED, cells.get(column).shown(), null));
            }
        }
        return List.copyOf(cells);
    }

    @Override
    public boolean hides(int column) {
        return hiddenColumns.get(column);
    }

    @Override
    public void close() {
        xml.close();
    }
}
