package kz.ereje.register;

import static kz.ereje.register.Sample.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;

/** The script that makes the files of traps: what spreadsheets do to what people type, a file each, by its name. */
final class Traps {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String NAME = ".xlsx";
    private static final List<String> PATHS =
            List.of("row", "id", "unit", "unit.kind", "title", "date", "decidedBy", "recipient.name");

    private Traps() {}

    /** All files, in the order in which they are told. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        books().forEach((name, sample) -> files.put(name + NAME, sample.bytes()));
        tables().forEach((name, bytes) -> files.put(name + ".csv", bytes));
        return files;
    }

    private static Map<String, Sample> books() {
        Map<String, Sample> books = new LinkedHashMap<>();
        books.put("day-0-of-1900", lease("date", Sample.day(0)));
        books.put("day-1-of-1900", lease("date", Sample.day(1)));
        books.put("day-60-of-1900", lease("date", Sample.day(60)));
        books.put("day-of-a-book-from-1904", lease("date", Sample.day(44621)).workbook("<workbookPr date1904=\"1\"/>"));
        books.put("day-as-a-number", lease("date", Sample.number("46083")));
        books.put("day-with-an-hour", lease("date", "s=\"1\"><v>46083.5</v>"));
        books.put("day-in-two-readings", lease("date", text("02/03/2026")));
        books.put("day-with-a-year-of-two-figures", lease("date", text("02.03.26")));
        books.put("day-that-does-not-exist", lease("date", text("31.02.2026")));
        books.put("day-with-no-break-spaces", lease("date", text("\u00a002.\u00a003.\u202f2026\u00a0")));
        books.put("formula-without-a-value", lease("title", "><f>A1</f>"));
        books.put("error-in-a-cell", lease("date", "t=\"e\"><v>#N/A</v>"));
        books.put("number-in-place-of-a-text", lease("id", Sample.number("12.5")));
        books.put("decimal-comma", Sample.lease().population("2350,5"));
        books.put("word-that-nobody-knows", lease("asset.registered", text("наверное")));
        books.put("kazakh-letters-lost", lease("title", text("Са?дау туралы")));
        books.put("merged-cells", merged());
        books.put("hidden-row", Sample.lease().rowAttributes("hidden=\"1\""));
        books.put("hidden-sheet", Sample.lease().sheetAttributes("state=\"hidden\""));
        books.put("hidden-column", Sample.lease().beforeRows("<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols>"));
        books.put("title-rows-above", Sample.lease().above("Реестр договоров"));
        books.put("heading-renamed", Sample.lease().heading("date", "Дата"));
        books.put("heading-doubled", Sample.lease().heading("#1", "Название решения"));
        books.put("row-of-names-lost", Sample.lease().withoutNames());
        books.put("id-in-two-rows", Sample.lease().again());
        books.put("all-is-well", Sample.lease());
        return books;
    }

    private static Sample lease(String path, String cell) {
        return Sample.lease().with(path, cell);
    }

    private static Sample merged() {
        Sample sample = Sample.lease().again().with("id", text("13"));
        String column = sample.letters("decidedBy");
        return sample.afterRows("<mergeCells><mergeCell ref=\"" + column + "3:" + column + "4\"/></mergeCells>");
    }

    private static Map<String, byte[]> tables() {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("semicolons", bytes(";", "", StandardCharsets.UTF_8));
        tables.put("commas-with-a-mark", bytes(",", "\uFEFF", StandardCharsets.UTF_8));
        tables.put("tabs-in-utf-16", bytes("\t", "\uFEFF", StandardCharsets.UTF_16LE));
        tables.put("stated-separator", bytes(";", "sep=;\r\n", StandardCharsets.UTF_8));
        tables.put("windows-1251", bytes(";", "", CYRILLIC));
        tables.put(
                "windows-1251-with-kazakh-letters-lost",
                whole(";", "Гараждарды жалға беру, қала", "02.03.2026").getBytes(CYRILLIC));
        tables.put("ibm866", bytes(";", "", Charset.forName("IBM866")));
        tables.put("no-day-of-the-calendar", whole(";", "О сдаче", "31.02.2026").getBytes(StandardCharsets.UTF_8));
        return tables;
    }

    private static byte[] bytes(String separator, String before, Charset letters) {
        return (before + whole(separator, "О сдаче в аренду", "02.03.2026")).getBytes(letters);
    }

    private static String whole(String separator, String title, String date) {
        Table table = Tables.of(DecisionKind.LEASE);
        List<String> headings = PATHS.stream()
                .map(path -> table.column(path).heading(Language.RU))
                .toList();
        List<String> names = PATHS.stream()
                .map(path -> path.equals("row") ? table.mark() : path)
                .toList();
        List<String> row = List.of("", "7", "Карасу", "сельский округ", title, date, "аким", "ТОО «Береке»");
        return Stream.of(headings, names, row)
                .map(record -> String.join(
                        separator,
                        record.stream()
                                .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
                                .toList()))
                .collect(Collectors.joining("\r\n"));
    }
}
