package kz.ereje.examples.command;

import java.util.Optional;
import kz.ereje.report.run.RunFormat;
import org.jspecify.annotations.Nullable;

/** The forms of the answer, in the lower case of the command line. */
enum Format {
    text("txt", null),
    json("json", null),
    ndjson("ndjson", null),
    sarif("sarif", RunFormat.SARIF),
    junit("xml", RunFormat.JUNIT),
    csv("csv", RunFormat.CSV),
    xlsx("xlsx", RunFormat.XLSX),
    html("html", RunFormat.HTML),
    pdf("pdf", RunFormat.PDF);

    private final String ending;
    private final @Nullable RunFormat run;

    Format(String ending, @Nullable RunFormat run) {
        this.ending = ending;
        this.run = run;
    }

    /** The form of a report over the whole run; empty where it is written file by file. */
    Optional<RunFormat> run() {
        return Optional.ofNullable(run);
    }

    /** How the names of its files end, {@code .html}. */
    String ending() {
        return "." + ending;
    }

    /** What its file is called in a folder of several. */
    String fileName() {
        return "report." + ending;
    }
}
