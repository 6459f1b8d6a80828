package kz.ereje.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.Language;

/**
 * A row that is not as it was stated, in words.
 *
 * @param decision what its decision is called
 * @param row the row
 */
record ToldRow(String decision, String row) {

    /** So many rows are told of one statement. */
    private static final int ROWS = 10;

    /** The rows, those of a decision under its name. */
    static String joined(List<ToldRow> rows, Language language) {
        Map<String, String> first = new LinkedHashMap<>();
        rows.stream()
                .limit(ROWS)
                .forEach(row -> first.merge(row.decision, row.row, (above, below) -> above + "\n" + below));
        String told = first.entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + entry.getValue())
                .collect(Collectors.joining("\n"));
        return rows.size() <= ROWS ? told : told + "\n" + Phrase.MORE.in(language, rows.size() - ROWS);
    }
}
