package kz.ereje.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import kz.ereje.api.io.DossierWriter;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Path;
import kz.ereje.model.fact.Ref;

/**
 * Writes reports as one JSON document, a dossier at a time, so that any number of them fits into memory. The same reports
 * give the same bytes, in any locale, time zone and thread.
 */
public final class ReportWriter implements Closeable {

    /** The version of the document's form; it changes when a reader of the old form would misread the new one. */
    public static final String FORMAT_VERSION = "2";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private boolean adding;

    /** Starts a document of reports that are made with this edition. */
    public ReportWriter(OutputStream out, Report.Edition edition) throws IOException {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        this.json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
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

    /** Adds a report; {@code source} names the file. */
    public void add(String source, Report report) throws IOException {
        adding = true;
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("sha256", report.inputSha256());
        if (report.checkedOn().isPresent()) {
            json.writeStringField("checkedOn", report.checkedOn().get().toString());
        }
        json.writeArrayFieldStart("decisions");
        for (DecisionResult decision : report.decisions()) {
            decision(decision);
        }
        json.writeEndArray();
        json.writeEndObject();
        adding = false;
    }

    /** Adds a file that could not be read, with what is wrong; it has no decisions, and no hash if it could not be opened. */
    public void add(String source, String sha256, UnreadableDossierException unreadable) throws IOException {
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
            languages("messages", problem::message);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        adding = false;
    }

    private void decision(DecisionResult decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", decision.id());
        json.writeStringField("kind", decision.decision().kind().token());
        json.writeBooleanField("covered", decision.covered());
        json.writeArrayFieldStart("provisions");
        for (ProvisionResult row : decision.provisions()) {
            provision(row);
        }
        json.writeEndArray();
        questions(decision);
        calendar(decision);
        json.writeEndObject();
    }

    private void provision(ProvisionResult row) throws IOException {
        json.writeStartObject();
        json.writeStringField("provision", row.provision());
        json.writeStringField("outcome", row.outcome().name());
        json.writeArrayFieldStart("rules");
        for (ProvisionResult.Rule rule : row.rules()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("outcome", rule.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        facts(row);
        missing(row);
        remedies(row);
        remarks(row);
        languages("messages", row::sentence);
        json.writeEndObject();
    }

    private void facts(ProvisionResult row) throws IOException {
        json.writeArrayFieldStart("facts");
        for (Fact<?> fact : row.facts()) {
            json.writeStartObject();
            json.writeStringField("path", fact.path().toString());
            json.writeFieldName("value");
            value(fact);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The value as the dossier has it; a record in a list is named by its place, its own facts being facts too. */
    private void value(Fact<?> fact) throws IOException {
        if (!(fact instanceof Fact.Known<?> known)) {
            json.writeString("none");
        } else if (known.value() instanceof List<?> list) {
            json.writeStartArray();
            for (int i = 0; i < list.size(); i++) {
                element(fact.path(), i, list.get(i));
            }
            json.writeEndArray();
        } else {
            DossierWriter.scalar(json, known.value());
        }
    }

    private void element(Path list, int place, Object element) throws IOException {
        if (element instanceof Record && !(element instanceof Ref<?>)) {
            json.writeString(list.element(place).toString());
        } else {
            DossierWriter.scalar(json, element);
        }
    }

    private void missing(ProvisionResult row) throws IOException {
        json.writeArrayFieldStart("missing");
        for (Fact<?> fact : row.missing()) {
            json.writeStartObject();
            json.writeStringField("path", fact.path().toString());
            languages("questions", language -> row.question(fact, language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void remedies(ProvisionResult row) throws IOException {
        json.writeArrayFieldStart("remedies");
        for (ProvisionResult.Remedy remedy : row.remedies()) {
            json.writeStartObject();
            json.writeArrayFieldStart("rules");
            for (String rule : remedy.rules()) {
                json.writeString(rule);
            }
            json.writeEndArray();
            changes(remedy);
            languages("messages", remedy::sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Each change with the value as a dossier writes it; {@code before} is left out where the papers say nothing. */
    private void changes(ProvisionResult.Remedy remedy) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : remedy.changes()) {
            json.writeStartObject();
            json.writeStringField("path", change.path().toString());
            if (!change.before().isMissing()) {
                json.writeFieldName("before");
                DossierWriter.fact(json, change.before());
            }
            json.writeFieldName("after");
            DossierWriter.fact(json, change.after());
            json.writeBooleanField("toBeNamed", change.open());
            languages("messages", language -> remedy.change(change, language));
            json.writeEndObject();
        }
        json.writeEndArray();
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
            languages("messages", question::sentence);
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
            languages("messages", step::sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void remarks(ProvisionResult row) throws IOException {
        json.writeArrayFieldStart("remarks");
        for (Note remark : row.remarkNotes()) {
            json.writeStartObject();
            json.writeStringField("code", remark.code());
            json.writeArrayFieldStart("facts");
            for (Fact<?> fact : remark.facts()) {
                json.writeString(fact.path().toString());
            }
            json.writeEndArray();
            languages("messages", language -> row.remark(remark, language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void languages(String name, Function<Language, String> text) throws IOException {
        json.writeObjectFieldStart(name);
        for (Language language : Language.values()) {
            json.writeStringField(language.code(), text.apply(language));
        }
        json.writeEndObject();
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
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.close();
    }
}
