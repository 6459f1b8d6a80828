package kz.ereje.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.MigrationData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RunData;
import kz.ereje.api.internal.io.DataWriter;
import kz.ereje.api.internal.io.Problem;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.api.internal.stored.Comparison;
import kz.ereje.api.internal.stored.StoredReports;

/** What holds for all answers: their JSON and its schema, reading what was stored, comparing two. Holds no state; safe for all threads. */
public final class Reports {

    private static final JsonFactory JSON = new JsonFactory();

    private Reports() {}

    /**
     * The data of a report as JSON in UTF-8, on one line: what Jackson writes of them, for whoever has no JSON library or must not
     * depend on how theirs is set up. The same data give the same bytes.
     */
    public static byte[] json(ReportData data) {
        return bytes(Given.of(data, "data"));
    }

    /** A comparison as JSON in UTF-8, on one line, as {@link #json(ReportData)}. */
    public static byte[] json(ComparisonData comparison) {
        return bytes(Given.of(comparison, "comparison"));
    }

    private static byte[] bytes(Record data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new DataWriter(json).object(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The JSON Schema (2020-12) of {@link kz.ereje.api.data.ReportData}, of documents of several of them, and of their lines; read from
     * the library's own file on each call.
     */
    public static String schema() {
        return Dossiers.resource("report.schema.json");
    }

    /**
     * Reads what was stored of checks: one answer, a document of them as {@link ReportWriter} writes it, or one line of
     * {@link ReportLines}; in the present format or an older one, from 1 on. What an older format has elsewhere is led to the present
     * form, what it does not tell stays null, an empty text or an empty list; each such change is named. Takes memory of some times the
     * size of the input.
     *
     * @param json the JSON, in UTF-8
     * @throws UnreadableException if it is no answer, or one of a format that this library does not know; nothing of it is used
     */
    public static Stored read(byte[] json) throws UnreadableException {
        try {
            StoredReports.Found found = StoredReports.read(Given.of(json, "JSON"));
            return new Stored(found.formatVersion(), found.run(), found.changes());
        } catch (ProblemsException e) {
            throw new UnreadableException(e.problems());
        }
    }

    /**
     * What differs between two answers: which outcomes, by decision and provision, and what differs between the checks that can be
     * why. A provision or a decision that only one of them lists is named apart, with the reason, and is not to be read as unchanged.
     * Decisions are matched by their ids, provisions by their numbers; the same rules on the same input give no difference. Compares
     * best what holds all outcomes: {@code report.data(DataOptions.everything().withRemedies(false))}. The other way round the
     * comparison is the same, with its sides exchanged. The work grows with the size of the answers.
     *
     * @throws IllegalArgumentException if one of them is not in the present format, or does not say what was asked for
     */
    public static ComparisonData compare(ReportData before, ReportData after) {
        return Comparison.of(present(before, "before"), present(after, "after"));
    }

    private static ReportData present(ReportData data, String name) {
        if (!Given.of(data, "data " + name).formatVersion().equals(ReportWriter.FORMAT_VERSION)) {
            throw new IllegalArgumentException("The answer " + name + " is in format " + data.formatVersion()
                    + ".\nMaybe it was to be read by Reports.read(bytes).");
        }
        return data;
    }

    /**
     * What was read of stored checks. Immutable and safe for all threads.
     *
     * @param formatVersion the version of the format in which it was stored, {@code 2}
     * @param run the answers in the present format; of a single answer, a run of that alone
     * @param changes what had to be changed for it; empty where nothing was
     */
    public record Stored(String formatVersion, RunData run, List<MigrationData> changes) {

        /** Takes a copy. */
        public Stored {
            Given.of(formatVersion, "version of the format");
            Given.of(run, "run");
            changes = List.copyOf(Given.of(changes, "list of changes"));
        }

        /** The answers; none where only files were counted. */
        public List<ReportData> reports() {
            List<ReportData> reports = run.dossiers();
            return reports == null ? List.of() : reports;
        }
    }

    /** What was to be read is no stored answer: says why and what to do, in three languages. Immutable and safe for all threads. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final List<Problem> problems;

        UnreadableException(List<Problem> problems) {
            super(lines(problems, Language.EN));
            this.problems = List.copyOf(problems);
        }

        /** What is wrong, and what to do. */
        public String message(Language language) {
            return lines(problems, Given.of(language, "language"));
        }

        private static String lines(List<Problem> problems, Language language) {
            return problems.stream().map(problem -> problem.message(language)).collect(Collectors.joining("\n"));
        }
    }
}
