package kz.ereje.examples.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.ereje.api.Language;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Checks a nation's decisions on Spark: dossiers in, as JSON lines or Parquet; answers, findings and refusals out, as Parquet by district and
 * year. The answers are those of the library, to the byte; what dies is repeated by Spark, without doubles. For one thread.
 */
@Command(name = "check", sortOptions = false, mixinStandardHelpOptions = true)
public final class NationJob implements Callable<Integer> {

    @Option(names = "--input", required = true, paramLabel = "FILE|FOLDER")
    private String input = "";

    @Option(names = "--output", required = true, paramLabel = "FOLDER")
    private String output = "";

    @Option(names = "--parquet")
    private boolean parquet;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--everything")
    private boolean everything;

    @Option(names = "--lang", paramLabel = "kk|ru|en")
    private Language language = Language.KK;

    @Option(names = "--master", paramLabel = "URL")
    private @Nullable String master;

    NationJob() {}

    /** Starts it from the command line; 0 where every line has become a row of a table and all numbers add up. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Makes a run and gives its exit code. */
    static int run(String... arguments) {
        NationJob job = new NationJob();
        CommandLine line = new CommandLine(job)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(new Words(asked(arguments)).bundle());
        return line.setExecutionExceptionHandler((fault, where, parsed) -> job.told(fault))
                .execute(arguments);
    }

    /** The language that the arguments name, before they are known to be right. */
    private static Language asked(String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Arrays.stream(word.split("=", 2)))
                .toList();
        int option = words.indexOf("--lang");
        return Arrays.stream(Language.values())
                .filter(each -> option >= 0 && words.indexOf(each.code()) == option + 1)
                .findFirst()
                .orElse(Language.KK);
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.open(master)) {
            Counts counts = checked(spark);
            counts.sentences(language).forEach(System.out::println);
            return counts.failed() > 0 ? 1 : 0;
        }
    }

    /** Makes a run in a session that is there. */
    static Counts checked(SparkSession spark, String... arguments) throws IOException {
        NationJob job = new NationJob();
        new CommandLine(job).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return job.checked(spark);
    }

    private Counts checked(SparkSession spark) throws IOException {
        Output folder = Output.begin(spark.sparkContext().hadoopConfiguration(), output, overwrite);
        JavaRDD<Line> lines = parquet ? Lines.ofParquet(spark, input) : Lines.ofText(spark, input);
        long count = lines.count();
        if (count == 0) {
            throw new JobException("input.empty", input);
        }
        Checked check = new Checked(new Asking(language, everything));
        JavaRDD<Row> checked = lines.mapPartitions(some -> Each.of(some, check::row));
        Tables tables = new Tables(spark, folder);
        tables.keep(spark.createDataFrame(checked, Checked.SCHEMA));
        tables.write();
        Counts counts = tables.counted(count);
        folder.finish();
        return counts;
    }

    private int told(Exception fault) throws Exception {
        if (fault instanceof JobException known) {
            System.err.println(known.message(language));
            return known.exitCode();
        }
        throw fault;
    }
}
