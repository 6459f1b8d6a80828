package kz.ereje.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/**
 * Writes reports as one JSON document, a dossier at a time, so that any number of them fits into memory. The same reports
 * give the same bytes, in any locale, time zone and thread. A writer is for one thread.
 */
public final class ReportWriter implements Closeable {

    /** The version of the format; it changes when a reader of the old format would misread the new one. */
    public static final String FORMAT_VERSION = "2";

    private final JsonGenerator json;
    private final RowWriter rows;
    private boolean adding;

    /**
     * Starts a document of reports that are made with this edition.
     *
     * @throws IOException if the stream cannot be written
     */
    public ReportWriter(OutputStream out, Report.Edition edition) throws IOException {
        Given.of(edition, "edition");
        this.json = Layout.document(Given.of(out, "stream"));
        this.rows = new RowWriter(json);
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
        json.writeStartObject();
        json.writeStringField("source", source);
        if (!sha256.isEmpty()) {
            json.writeStringField("sha256", sha256);
        }
        json.writeArrayFieldStart("problems");
        for (UnreadableDossierException.InputProblem problem : unreadable.problems()) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeStringField("pointer", problem.pointer());
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            Layout.languages(json, "messages", problem::message);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        adding = false;
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
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.close();
    }
}
