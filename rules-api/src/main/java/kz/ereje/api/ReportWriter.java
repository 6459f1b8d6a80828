package kz.ereje.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import kz.ereje.api.data.FilesData;
import kz.ereje.api.data.NotReadData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.io.DataWriter;

/**
 * Writes reports as one JSON document, a dossier at a time, so that any number of them fits into memory. The same reports
 * give the same bytes, in any locale, time zone and thread. A writer changes with each report and is
 * for one thread.
 */
public final class ReportWriter implements ReportOutput {

    /** The version of the format; it changes when a reader of the old format would misread the new one. */
    public static final String FORMAT_VERSION = "3";

    /**
     * What became of the files of a run; the numbers add up, or there is none of it. Immutable and safe for all threads.
     *
     * @param seen all that were found
     * @param checked those that were checked, whatever came of it
     * @param refused those that were opened, or should have been, and are no dossiers
     * @param failed those during whose check the program failed
     * @param notRead those that were not opened: they are no files, are called otherwise, or cannot be reached
     */
    public record Counts(int seen, int checked, int refused, int failed, int notRead) {

        /**
         * Adds the numbers up.
         *
         * @throws IllegalArgumentException if a file is not accounted for
         */
        public Counts {
            if (seen != checked + refused + failed + notRead) {
                throw new IllegalArgumentException("Of " + seen + " files " + checked + " were checked, " + refused
                        + " refused, " + failed + " failed and " + notRead + " not read");
            }
        }

        FilesData data() {
            return new FilesData(seen, checked, refused, failed, notRead);
        }
    }

    /**
     * A file that was found and not read, for the list of them in a document of reports. Immutable and safe for all threads.
     *
     * @param source the file, as it was named
     * @param code why it was not read, {@code other-name}
     * @param messages the same in a sentence, in each language
     */
    public record NotRead(String source, String code, Map<Language, String> messages) {

        /**
         * Takes copies.
         *
         * @throws IllegalArgumentException if a language has no sentence
         */
        public NotRead {
            Given.of(source, "name of the source");
            Given.of(code, "code");
            messages = Map.copyOf(Given.of(messages, "map of sentences"));
            if (messages.size() < Language.values().length) {
                throw new IllegalArgumentException("A language lacks the sentence of " + code);
            }
        }

        NotReadData data(Set<Language> languages) {
            return new NotReadData(
                    source, code, Words.in(languages, language -> messages.getOrDefault(language, code)));
        }
    }

    /** The level of a file in the document: an object, in the list, in the object of the document. */
    private static final int FILE = 3;

    private static final DataOptions EVERYTHING = DataOptions.everything();

    private final Report.Edition edition;
    private final JsonGenerator json;
    private final DataWriter data;
    private final PlainRows plain = new PlainRows();
    private boolean adding;
    private boolean listed;

    /**
     * Starts a document of reports that are made with this edition.
     *
     * @throws IOException if the stream cannot be written
     */
    public ReportWriter(OutputStream out, Report.Edition edition) throws IOException {
        this.edition = Given.of(edition, "edition");
        this.json = Layout.document(Given.of(out, "stream"));
        this.data = new DataWriter(
                json, record -> plain.written(record, json.getOutputContext().getNestingDepth()));
        json.writeStartObject();
        data.fields(ReportDataMaker.run(edition));
        json.writeArrayFieldStart("dossiers");
    }

    /**
     * Adds a report; {@code source} names the file. Writes every sentence in three languages and searches for the remedies of every
     * violated row.
     */
    @Override
    public void add(String source, Report report) throws IOException {
        Given.of(source, "name of the source");
        Given.of(report, "report");
        Room.ensure();
        ReportData answer = Room.of(() -> new ReportDataMaker(report, EVERYTHING, plain).streamed(source));
        adding = true;
        data.object(answer);
        adding = false;
    }

    /**
     * Adds a file that could not be read, with its problems; it has no decisions, and no hash if it could not be opened.
     */
    @Override
    public void add(String source, String sha256, UnreadableDossierException unreadable) throws IOException {
        Given.of(source, "name of the source");
        Given.of(sha256, "hash of the input");
        data.object(ReportDataMaker.unanswered(
                edition, source, sha256, Given.of(unreadable, "exception").problems(), EVERYTHING.languages()));
    }

    /**
     * Adds a file during whose check the program failed; it has a problem, {@code check-failed}. Where adding its report failed, what was
     * written of it is ended and the problem stands in the same place: such a file was not checked.
     */
    @Override
    public void addFailed(String source, String sha256) throws IOException {
        Given.of(source, "name of the source");
        Given.of(sha256, "hash of the input");
        ReportData failed =
                ReportDataMaker.unanswered(edition, source, sha256, InputProblem.CHECK_FAILED, EVERYTHING.languages());
        if (!adding) {
            data.object(failed);
            return;
        }
        endAllBut(FILE);
        data.field("problems", List.copyOf(Objects.requireNonNull(failed.problems())));
        json.writeEndObject();
        adding = false;
    }

    /** Ends the lists and objects that are open within this level of the document. */
    private void endAllBut(int level) throws IOException {
        while (json.getOutputContext().getNestingDepth() > level) {
            if (json.getOutputContext().inArray()) {
                json.writeEndArray();
            } else {
                json.writeEndObject();
            }
        }
    }

    /**
     * Ends the list of dossiers and tells what became of all files of a run: {@code notRead} lists those that were not read,
     * {@code files} counts all of them. Nothing can be added after it.
     */
    @Override
    public void files(Counts counts, List<NotRead> notRead) throws IOException {
        Given.of(counts, "number of files");
        Given.of(notRead, "list of files");
        json.writeEndArray();
        listed = true;
        data.field(
                "notRead",
                notRead.stream().map(file -> file.data(EVERYTHING.languages())).toList());
        data.field("files", counts.data());
    }

    @Override
    public void files(Counts counts, DecisionTotals totals, List<NotRead> notRead) throws IOException {
        Given.of(totals, "totals");
        files(counts, notRead);
        data.field("totals", totals.data());
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    /**
     * Ends the document; the stream stays open. Where adding a report failed the document is left unended, so that nobody
     * takes it for a whole one. A second call does nothing.
     */
    @Override
    public void close() throws IOException {
        if (json.isClosed()) {
            return;
        }
        if (!adding) {
            if (!listed) {
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.close();
    }
}
