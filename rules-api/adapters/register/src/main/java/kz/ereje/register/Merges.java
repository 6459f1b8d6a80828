package kz.ereje.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The merged cells of a sheet. They stand in the file after all rows, so that it is looked through once for them, and read only where there
 * are some.
 *
 * @param ranges sorted by their first row
 */
record Merges(List<Range> ranges) {

    private static final byte[] MARK = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX = 100_000;

    /**
     * Merged cells; rows from 1, columns from 0.
     *
     * @param top the first row
     * @param left the first column
     * @param bottom the last row
     * @param right the last column
     */
    record Range(int top, int left, int bottom, int right) {}

    /** Whether a file may hold any: it has their name, or is in letters of more than one byte. */
    static boolean in(InputStream sheet) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int matched = 0;
        boolean first = true;
        for (int read = sheet.read(buffer); read >= 0; read = sheet.read(buffer)) {
            if (first && read > 1 && ((buffer[0] != '<' && buffer[0] != (byte) 0xEF) || buffer[1] == 0)) {
                return true;
            }
            first = false;
            for (int i = 0; i < read; i++) {
                matched = buffer[i] == MARK[matched] ? matched + 1 : buffer[i] == MARK[0] ? 1 : 0;
                if (matched == MARK.length) {
                    return true;
                }
            }
        }
        return false;
    }

    static Merges read(Xml xml) {
        List<Range> ranges = new ArrayList<>();
        while (xml.toStart()) {
            if (xml.at("mergeCell")) {
                range(xml.attribute("ref", ""), ranges);
            }
        }
        ranges.sort(Comparator.comparingInt(Range::top));
        return new Merges(List.copyOf(ranges));
    }

    private static void range(String written, List<Range> ranges) {
        String[] ends = written.split(":", -1);
        if (ends.length == 2 && Address.row(ends[0]) > 0 && Address.row(ends[1]) > 0 && ranges.size() < MAX) {
            ranges.add(new Range(
                    Address.row(ends[0]), Address.column(ends[0]), Address.row(ends[1]), Address.column(ends[1])));
        }
    }
}
