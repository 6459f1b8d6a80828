package kz.ereje.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The records of an input, each with its place. Nothing is read before Spark asks for it. Immutable.
 *
 * @param root the file or the folder that was named, with its scheme
 */
record Lines(URI root) implements Serializable {

    /** What a Parquet input may state beside the dossier. */
    private static final List<String> STATED = List.of("id", "district", "year");

    /** The lines of a text, or of every text in a folder, at any depth; those that hold nothing but spaces are passed over. */
    static JavaRDD<Line> ofText(SparkSession spark, String input) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration reading = new Configuration(context.hadoopConfiguration());
        // A line ends where every reader of JSON lines ends it; a carriage return stays with the line, and in its hash.
        reading.set("textinputformat.record.delimiter", "\n");
        reading.setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        Lines lines = new Lines(root(reading, input));
        JavaNewHadoopRDD<LongWritable, Text> texts = (JavaNewHadoopRDD<LongWritable, Text>) context.newAPIHadoopFile(
                lines.root.toString(), TextInputFormat.class, LongWritable.class, Text.class, reading);
        return texts.mapPartitionsWithInputSplit(lines::ofSplit, false).filter(line -> !line.isBlank());
    }

    private static URI root(Configuration reading, String input) throws IOException {
        Path path = new Path(input);
        Path qualified = path.getFileSystem(reading).makeQualified(path);
        if (!path.getFileSystem(reading).exists(qualified)) {
            throw new JobException("input.none", input);
        }
        return qualified.toUri();
    }

    private Iterator<Line> ofSplit(InputSplit split, Iterator<Tuple2<LongWritable, Text>> texts) {
        String file = below(((FileSplit) split).getPath().toUri());
        return Each.of(
                texts,
                text -> Line.of(
                        file + "@" + text._1().get(),
                        Arrays.copyOf(text._2().getBytes(), text._2().getLength())));
    }

    /** The rows of Parquet files: {@code json}, as a text or bytes, and where they are there {@code id}, {@code district}, {@code year}. */
    static JavaRDD<Line> ofParquet(SparkSession spark, String input) throws IOException {
        Lines lines = new Lines(root(spark.sparkContext().hadoopConfiguration(), input));
        Dataset<Row> rows = spark.read().parquet(lines.root.toString());
        Set<String> columns = Set.of(rows.columns());
        if (!columns.contains("json")) {
            throw new JobException("input.no-json", input, String.join(", ", rows.columns()));
        }
        Stream<Column> stated = STATED.stream()
                .map(name -> columns.contains(name)
                        ? rows.col(name).cast("string")
                        : functions.lit(null).cast("string").as(name));
        Column[] taken = Stream.concat(
                        Stream.of(
                                functions.col("_metadata.file_path"),
                                functions.col("_metadata.row_index"),
                                rows.col("json").cast("binary")),
                        stated)
                .toArray(Column[]::new);
        return rows.select(taken).toJavaRDD().map(lines::ofRow);
    }

    private Line ofRow(Row row) {
        String place = below(URI.create(row.getString(0))) + "#" + row.getLong(1);
        byte[] json = row.isNullAt(2) ? new byte[0] : (byte[]) row.get(2);
        String id = filled(row, 3);
        return new Line(place, json, id == null ? place : id, filled(row, 4), filled(row, 5));
    }

    private static @Nullable String filled(Row row, int column) {
        return row.isNullAt(column) || row.getString(column).isBlank() ? null : row.getString(column);
    }

    /** The name of a file as it is called below the input, so that it does not depend on where the input lies. */
    private String below(URI file) {
        String path = new Path(file).toUri().getPath();
        String top = new Path(root).toUri().getPath();
        return path.startsWith(top + "/") ? path.substring(top.length() + 1) : new Path(file).getName();
    }
}
