package kz.ereje.report.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** CSV as another program reads it: the cells of each line, without the first. */
record Csv(List<String> heads, List<List<String>> lines) {

    static final int LINE = 0;
    static final int FILE = 1;
    static final int CODE = 2;
    static final int NUMBER = 13;

    static Csv read(byte[] bytes, char separator) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1))) {
            List<List<String>> lines = reader.stream().map(CsvRecord::getFields).toList();
            return new Csv(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> lines(String kind, String code) {
        return lines.stream()
                .filter(line -> line.get(LINE).equals(kind) && line.get(CODE).equals(code))
                .toList();
    }

    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        lines.stream()
                .filter(line -> line.get(LINE).equals("total"))
                .forEach(line -> figures.put(line.get(CODE), Long.valueOf(line.get(NUMBER))));
        return figures;
    }
}
