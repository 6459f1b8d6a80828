package kz.ereje.examples.spark;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.List;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The three tables of a run, each with a folder for a district and a year, and their totals. For one thread.
 *
 * @param spark the session
 * @param output where they are written
 */
record Tables(SparkSession spark, Output output) {

    static final List<String> NAMES = List.of("answers", "findings", "refused", "totals");

    private static final String CHECKED = "checked";

    /** Keeps what became of each line; all tables are made of it, so that nothing is checked twice. */
    void keep(Dataset<Row> checked) {
        checked.write().parquet(output.part(CHECKED));
    }

    /** Makes the three tables of what was kept. */
    void write() {
        Dataset<Row> checked = read(CHECKED, Checked.SCHEMA);
        write("answers", answers(checked));
        write("findings", findings(checked));
        write("refused", refused(checked));
    }

    private static Dataset<Row> answers(Dataset<Row> checked) {
        return checked.where(col("refusal").isNull()).drop("refusal", "findings");
    }

    private static Dataset<Row> findings(Dataset<Row> checked) {
        return checked.withColumn("finding", explode(col("findings")))
                .select("id", "place", "region", "unit", "district", "finding.*")
                .withColumnRenamed("finding_year", "year");
    }

    private static Dataset<Row> refused(Dataset<Row> checked) {
        return checked.where(col("refusal").isNotNull())
                .select("id", "place", "sha256", "district", "year", "refusal.*");
    }

    /** The columns of a table, which no file tells where it holds no row. */
    static StructType schema(SparkSession spark, String table) {
        Dataset<Row> none = spark.createDataFrame(List.of(), Checked.SCHEMA);
        return switch (table) {
            case "answers" -> answers(none).schema();
            case "findings" -> findings(none).schema();
            case "refused" -> refused(none).schema();
            default -> Counts.SCHEMA;
        };
    }

    /** A file for each district and year, its rows in the order of their places. */
    private void write(String table, Dataset<Row> rows) {
        rows.repartition(col("district"), col("year"))
                .sortWithinPartitions("district", "year", "place")
                .write()
                .partitionBy("district", "year")
                .parquet(output.part(table));
    }

    private Dataset<Row> read(String table) {
        return read(table, schema(spark, table));
    }

    private Dataset<Row> read(String table, StructType schema) {
        return spark.read().schema(schema).parquet(output.part(table));
    }

    /**
     * Reads the tables again, compares what is in them with what was read and checked, and writes the totals.
     *
     * @param lines how many lines the input has
     * @throws JobException if a number is another than it should be
     */
    Counts counted(long lines) throws IOException {
        Row answers = read("answers").agg(count(lit(1)), Totals.sums()).first();
        DecisionTotals decisions = Totals.of(answers, 1);
        Row refused = read("refused")
                .agg(count(lit(1)), count_if(array_contains(col("codes"), Checked.FAILED)))
                .first();
        Column violated = when(col("outcome").equalTo("VIOLATED"), struct("place", "decision"));
        Row findings =
                read("findings").agg(count(lit(1)), countDistinct(violated)).first();
        Counts counts = new Counts(
                lines, answers.getLong(0), refused.getLong(0), refused.getLong(1), findings.getLong(0), decisions);
        same("lines", lines, counts.answers() + counts.refused());
        same("findings", found(), counts.findings());
        same("violated", decisions.decisions(DecisionState.VIOLATED), findings.getLong(1));
        spark.createDataFrame(List.of(counts.row()), Counts.SCHEMA)
                .coalesce(1)
                .write()
                .json(output.part("totals"));
        output.drop(CHECKED);
        return counts;
    }

    private long found() {
        return read(CHECKED, Checked.SCHEMA)
                .agg(coalesce(sum(size(col("findings"))), lit(0L)))
                .first()
                .getLong(0);
    }

    private static void same(String what, long expected, long found) {
        if (expected != found) {
            throw new JobException("counts.differ", what, expected, found);
        }
    }
}
