package kz.ereje.examples.spark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What a run came to; lines = answers + refused. Immutable and safe for all threads.
 *
 * @param lines the lines of the input that hold anything
 * @param answers those that have an answer
 * @param refused those that have none
 * @param failed those of the refused during whose check the program failed
 * @param findings the provisions of decisions that are broken, open or failed
 * @param decisions what the decisions came to
 */
record Counts(long lines, long answers, long refused, long failed, long findings, DecisionTotals decisions) {

    private static final List<String> NAMES = List.of("lines", "answers", "refused", "failed", "findings");

    /** Whole numbers: of the lines, then of the decisions. */
    static final StructType SCHEMA = new StructType(Stream.concat(
                    NAMES.stream().map(name -> DataTypes.createStructField(name, DataTypes.LongType, false)),
                    Arrays.stream(Totals.SCHEMA.fields()))
            .toArray(StructField[]::new));

    /** The same as a row. */
    Row row() {
        Row totals = Totals.row(decisions);
        return RowFactory.create(Stream.concat(
                        Stream.of(lines, answers, refused, failed, findings),
                        Stream.iterate(0, i -> i + 1).limit(totals.length()).map(totals::get))
                .toArray());
    }

    /** The same in sentences. */
    List<String> sentences(Language language) {
        String said = new Words(language)
                .say(
                        "counts.lines",
                        String.valueOf(lines),
                        String.valueOf(answers),
                        String.valueOf(refused),
                        String.valueOf(failed),
                        String.valueOf(findings));
        return Stream.concat(Stream.of(said), decisions.sentences(language).stream())
                .toList();
    }
}
