package kz.ereje.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import kz.ereje.api.internal.io.Problem;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/**
 * Writes reports as one JSON document, a dossier at a time, so that any number of them fits into memory. The same reports
 * give the same bytes, in any locale, time zone and thread. A writer is for one thread.
 */
public final class ReportWriter implements Closeable {

    /** The version of the format; it changes when a reader of the old format would misread the new one. */
    public static final String FORMAT_VERSION = "2";

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

        String message(Language language) {
            return messages.getOrDefault(language, code);
        }
    }

    /** The level of a file in the document: an object, in the list, in the object of the document. */
    private static final int FILE = 3;

    private final JsonGenerator json;
    private final RowWriter rows;
    private final FileEntries entries;
    private boolean adding;
    private boolean listed;

    /**
     * Starts a document of reports that are made with this edition.
     *
     * @throws IOException if the stream cannot be written
     */
    public ReportWriter(OutputStream out, Report.Edition edition) throws IOException {
        Given.of(edition, "edition");
        this.json = Layout.document(Given.of(out, "stream"));
        this.rows = new RowWriter(json);
        this.entries = new FileEntries(json);
        json.writeStartObject();
        json.writeStringField("formatVersion", FORMAT_VERSION);
        json.writeObjectFieldStart("act");
        json.writeStringField("id", edition.act());
        json.writeStringField("wording", edition.wording());
        json.writeEndObject();
        json.writeObjectFieldStart("ruleBase");
        json.writeStringField("version", edition.ruleBase());
        json.writeStringField("sha256", edition.ruleBaseSha256());
        json.writeStringField("library", edition.release());
        json.writeEndObject();
        json.writeArrayFieldStart("dossiers");
    }

    /**
     * Adds a report; {@code source} names the file. Writes every sentence in three languages and searches for the remedies of every
     * violated row.
     *
     * @throws IOException if the stream cannot be written
     */
    public void add(String source, Report report) throws IOException {
        Given.of(source, "name of the source");
        Given.of(report, "report");
        adding = true;
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("sha256", report.inputSha256());
        if (report.checkedOn().isPresent()) {
            json.writeStringField("checkedOn", report.checkedOn().get().toString());
        }
        contradictions(report);
        json.writeArrayFieldStart("unreferenced");
        for (FactPath place : report.unreferenced()) {
            json.writeString(place.toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("decisions");
        for (DecisionResult decision : report.decisions()) {
            decision(decision);
        }
        json.writeEndArray();
        json.writeEndObject();
        adding = false;
    }

    /**
     * Adds a file that could not be read, with its problems; it has no decisions, and no hash if it could not be opened.
     *
     * @throws IOException if the stream cannot be written
     */
    public void add(String source, String sha256, UnreadableDossierException unreadable) throws IOException {
        Given.of(source, "name of the source");
        Given.of(sha256, "hash of the input");
        Given.of(unreadable, "exception");
        adding = true;
        entries.start(source, sha256);
        entries.problems(unreadable.problems());
        json.writeEndObject();
        adding = false;
    }

    /**
     * Adds a file during whose check the program failed; it has a problem, {@code check-failed}. Where adding its report failed, what was
     * written of it is ended and the problem stands in the same place: such a file was not checked.
     *
     * @param sha256 the hash of the input; empty if it could not be read
     * @throws IOException if the stream cannot be written
     */
    public void addFailed(String source, String sha256) throws IOException {
        Given.of(source, "name of the source");
        Given.of(sha256, "hash of the input");
        if (adding) {
            entries.endAllBut(FILE);
        } else {
            entries.start(source, sha256);
        }
        adding = true;
        entries.problems(List.of(new InputProblem(new Problem("check-failed", "", 0, 0, Map.of(), "", ""))));
        json.writeEndObject();
        adding = false;
    }

    /**
     * Ends the list of dossiers and tells what became of all files of a run: {@code notRead} lists those that were not read,
     * {@code files} counts all of them. Nothing can be added after it.
     *
     * @throws IOException if the stream cannot be written
     */
    public void files(Counts counts, List<NotRead> notRead) throws IOException {
        Given.of(counts, "number of files");
        Given.of(notRead, "list of files");
        json.writeEndArray();
        listed = true;
        entries.notRead(notRead);
        entries.counts(counts);
    }

    private void contradictions(Report report) throws IOException {
        json.writeArrayFieldStart("contradictions");
        for (Report.Contradicted contradicted : report.contradictions()) {
            json.writeStartObject();
            json.writeStringField("id", contradicted.id());
            json.writeArrayFieldStart("facts");
            for (Fact<?> fact : contradicted.facts()) {
                json.writeString(fact.path().toString());
            }
            json.writeEndArray();
            Layout.languages(json, "messages", contradicted::sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void decision(DecisionResult decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", decision.id());
        json.writeStringField("kind", decision.decision().kind().token());
        json.writeBooleanField("covered", decision.covered());
        json.writeArrayFieldStart("provisions");
        for (ProvisionResult row : decision.provisions()) {
            rows.add(row);
        }
        json.writeEndArray();
        questions(decision);
        calendar(decision);
        json.writeEndObject();
    }

    private void questions(DecisionResult decision) throws IOException {
        json.writeArrayFieldStart("questions");
        for (DecisionResult.Question question : decision.questions()) {
            json.writeStartObject();
            json.writeStringField("path", question.fact().path().toString());
            json.writeArrayFieldStart("provisions");
            for (String provision : question.provisions()) {
                json.writeString(provision);
            }
            json.writeEndArray();
            Layout.languages(json, "messages", question::sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void calendar(DecisionResult decision) throws IOException {
        json.writeArrayFieldStart("calendar");
        for (DecisionResult.Step step : decision.calendar()) {
            json.writeStartObject();
            json.writeStringField("action", step.action());
            json.writeStringField("from", step.from().toString());
            json.writeStringField("by", step.by().toString());
            Layout.languages(json, "messages", step::sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Ends the document; the stream stays open. Where adding a report failed the document is left unended, so that nobody
     * takes it for a whole one. A second call does nothing.
     *
     * @throws IOException if the stream cannot be written
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
