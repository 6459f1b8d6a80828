package kz.ereje.report.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.report.internal.Given;

/** Begins reports over a run. Holds no state and is safe for all threads; what it gives is for one. */
public final class RunReports {

    private static final char SEPARATOR = ',';

    private RunReports() {}

    /**
     * Begins a report in one form; CSV with commas.
     *
     * @param out where it is written; it stays open
     * @param edition the edition with which the reports are made
     * @param language the language of its sentences
     * @throws IOException if the stream cannot be written
     */
    public static RunOutput open(RunFormat format, OutputStream out, Report.Edition edition, Language language)
            throws IOException {
        return open(Map.of(Given.of(format, "format"), Given.of(out, "stream")), edition, language);
    }

    /**
     * Begins a report in several forms at once, which takes their sentences once; in none, it counts alone.
     *
     * @param outs where each form is written; they stay open
     * @throws IOException if a stream cannot be written
     */
    public static RunOutput open(Map<RunFormat, ? extends OutputStream> outs, Report.Edition edition, Language language)
            throws IOException {
        Given.of(edition, "edition");
        Given.of(language, "language");
        List<RunSink> sinks = new ArrayList<>();
        for (RunFormat format : RunFormat.values()) {
            OutputStream out = Given.of(outs, "map of streams").get(format);
            if (out != null) {
                sinks.add(sink(format, out, edition, language));
            }
        }
        return new RunOutput(language, sinks);
    }

    /**
     * Begins CSV with another separator.
     *
     * @param separator {@code ;} for spreadsheets that write decimal commas, or {@code ,}
     * @throws IOException if the stream cannot be written
     */
    public static RunOutput csv(OutputStream out, Language language, char separator) throws IOException {
        return csv(new CsvSink(Given.of(out, "stream"), named(language), separated(separator)), language);
    }

    private static Language named(Language language) {
        return Given.of(language, "language");
    }

    private static char separated(char separator) {
        if (separator != ';' && separator != SEPARATOR) {
            throw new IllegalArgumentException("No separator: " + separator + "\nMaybe ; or , was meant.");
        }
        return separator;
    }

    /**
     * Begins CSV with another separator, which says below its head which readings of the act are not the chosen ones.
     *
     * @param edition the edition with which the reports are made
     * @param separator {@code ;} for spreadsheets that write decimal commas, or {@code ,}
     * @throws IOException if the stream cannot be written
     */
    public static RunOutput csv(OutputStream out, Report.Edition edition, Language language, char separator)
            throws IOException {
        return csv(
                new CsvSink(Given.of(out, "stream"), named(language), separated(separator))
                        .under(Given.of(edition, "edition")),
                language);
    }

    private static RunOutput csv(CsvSink sink, Language language) {
        return new RunOutput(language, List.of(sink));
    }

    private static RunSink sink(RunFormat format, OutputStream out, Report.Edition edition, Language language)
            throws IOException {
        return switch (format) {
            case SARIF -> new SarifSink(out, edition, language);
            case JUNIT -> new JunitSink(out, edition, language);
            case CSV -> new CsvSink(out, language, SEPARATOR).under(edition);
            case XLSX -> new XlsxSink(out, edition, language);
            case HTML -> PageSink.html(out, edition, language);
            case PDF -> PageSink.pdf(out, edition, language);
        };
    }
}
