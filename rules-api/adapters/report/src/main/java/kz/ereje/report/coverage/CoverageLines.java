package kz.ereje.report.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.ereje.api.Language;
import kz.ereje.report.internal.About;
import kz.ereje.report.internal.Phrases;

/**
 * The answer as lines of plain text: sentences, then tables of which each row is a line.
 *
 * @param answer the answer
 * @param language the language
 */
record CoverageLines(CoverageAnswer answer, Language language) {

    private static final String BETWEEN = "  ";

    List<String> all() {
        Phrases own = Phrases.of("coverage", language);
        List<String> lines = new ArrayList<>();
        lines.add(own.say("coverage.title"));
        lines.addAll(CoverageSummary.of(answer, language));
        for (CoverageTables.Table table : new CoverageTables(answer, language).all()) {
            lines.add("");
            lines.add(table.caption());
            if (!table.rows().isEmpty()) {
                lines.addAll(rows(table));
            }
        }
        lines.add("");
        lines.addAll(new About(answer.edition(), Phrases.in(language)).lines());
        return lines;
    }

    /** Columns stand one below the other; the last one is as long as it is. */
    private static List<String> rows(CoverageTables.Table table) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(table.heads());
        rows.addAll(table.rows());
        int[] widths = IntStream.range(0, table.heads().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> letters(row.get(column).toString()))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<?> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column).toString();
            String space = " ".repeat(widths[column] - letters(cell));
            boolean number = row.get(column) instanceof Number;
            line.append(BETWEEN).append(number ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private static int letters(String text) {
        return text.codePointCount(0, text.length());
    }
}
