package kz.ereje.examples.spark;

import static kz.ereje.examples.spark.Shared.SPARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables of a run as a reader finds them.
 *
 * @param run the folder of the run
 */
record Written(Path run) {

    Dataset<Row> table(String name) {
        return SPARK.read()
                .schema(Tables.schema(SPARK, name))
                .parquet(run.resolve(name).toString());
    }

    /** A column by the places of the lines, none of which stands there twice. */
    Map<String, String> column(String table, String column) {
        Map<String, String> found = new TreeMap<>();
        for (Row row : table(table).selectExpr("place", column).collectAsList()) {
            assertThat(found.put(row.getString(0), row.getString(1)))
                    .as(row.getString(0))
                    .isNull();
        }
        return found;
    }

    /** The table holds all of this, and nothing twice. */
    void holds(Expected expected) {
        assertThat(column("answers", "json")).isEqualTo(expected.answers());
        assertThat(column("refused", "concat(kk, ru, en)")).isEqualTo(expected.refusals());
        Counts counts = counts();
        assertThat(counts.lines())
                .isEqualTo(expected.answers().size() + expected.refusals().size());
        assertThat(counts.decisions()).isEqualTo(expected.decisions());
    }

    /** The totals as they were written. */
    Counts counts() {
        List<Row> rows = SPARK.read()
                .schema(Counts.SCHEMA)
                .json(run.resolve("totals").toString())
                .collectAsList();
        assertThat(rows).hasSize(1);
        Row row = rows.get(0);
        return new Counts(
                row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), Totals.of(row, 5));
    }

    boolean isThere() {
        return Files.exists(run);
    }
}
