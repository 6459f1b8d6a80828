package kz.ereje.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.ereje.api.Language;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Asks the tables of a run by SQL: {@code answers}, {@code findings}, {@code refused}, {@code totals}. Refuses what is not whole. For one
 * thread.
 */
@Command(name = "sql", sortOptions = false, mixinStandardHelpOptions = true)
public final class Query implements Callable<Integer> {

    private static final int ROWS = 1_000;

    @Parameters(index = "0", paramLabel = "FOLDER")
    private String run = "";

    @Parameters(index = "1", paramLabel = "QUERY|FILE.sql")
    private String query = "";

    @Option(names = "--lang", paramLabel = "kk|ru|en")
    private Language language = Language.KK;

    @Option(names = "--master", paramLabel = "URL")
    private @Nullable String master;

    Query() {}

    /** Starts it from the command line. */
    public static void main(String[] arguments) {
        Query query = new Query();
        System.exit(new CommandLine(query)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(new Words(Language.EN).bundle())
                .setExecutionExceptionHandler((fault, where, parsed) -> query.told(fault))
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        String asked = query.endsWith(".sql") ? Files.readString(Path.of(query)) : query;
        try (SparkSession spark = Sessions.open(master)) {
            Output whole = Output.whole(spark.sparkContext().hadoopConfiguration(), run);
            for (String table : Tables.NAMES) {
                spark.read()
                        .schema(Tables.schema(spark, table))
                        .format(table.equals("totals") ? "json" : "parquet")
                        .load(whole.table(table))
                        .createOrReplaceTempView(table);
            }
            spark.sql(asked).show(ROWS, false);
        }
        return 0;
    }

    private int told(Exception fault) throws Exception {
        if (fault instanceof JobException known) {
            System.err.println(known.message(language));
            return known.exitCode();
        }
        throw fault;
    }
}
