package kz.ereje.report.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Report;
import kz.ereje.api.data.BaselineData;
import kz.ereje.api.data.GoneData;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.internal.ReadOtherwise;

/**
 * SARIF 2.1.0: the provisions as rules, what is broken, open or failed as results, a file that was not checked as a notification. For one
 * thread.
 */
final class SarifSink implements RunSink {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int IN_MEMORY = 1 << 20;

    /** What is not read for these reasons was never meant to be checked. */
    private static final Set<String> BESIDE = Set.of("other-name", "report", "read-already", "kept-states");

    private final JsonGenerator json;
    private final Report.Edition edition;
    private final Phrases phrases;
    private final Spool notifications = new Spool(IN_MEMORY);
    private boolean successful = true;

    SarifSink(OutputStream out, Report.Edition edition, Language language) throws IOException {
        this.edition = edition;
        this.phrases = Phrases.in(language);
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        this.json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeStringField(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("language", language.code());
        json.writeArrayFieldStart("results");
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Ereje");
        json.writeStringField("version", edition.release());
        if (!edition.readings().isEmpty()) {
            text("fullDescription", String.join("\n", ReadOtherwise.lines(edition, phrases.language())));
        }
        json.writeArrayFieldStart("rules");
        for (ProvisionEntry provision : Regulation.load().provisions()) {
            rule(provision);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("act", edition.act());
        json.writeStringField("wording", edition.wording());
        json.writeStringField("ruleBase", edition.ruleBase());
        json.writeStringField("ruleBaseSha256", edition.ruleBaseSha256());
        if (!edition.readings().isEmpty()) {
            json.writeStringField("readings", edition.readings().toString());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Its help is what the act says: the official words first, then the translation, which says that it is none. */
    private void rule(ProvisionEntry provision) throws IOException {
        String words = phrases.say("run.act.official") + "\n" + provision.text();
        String help = provision
                .translation(phrases.language())
                .map(translation -> words + "\n\n" + phrases.say("run.act.unofficial") + "\n" + translation)
                .orElse(words);
        json.writeStartObject();
        json.writeStringField("id", provision.id());
        text("shortDescription", provision.citation(phrases.language()));
        text("help", help);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", "error");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    @Override
    public void file(RunFile file) throws IOException {
        if (file.state() != FileState.CHECKED) {
            unchecked(file);
        }
        for (RunDecision decision : file.decisions()) {
            for (RunRow row : decision.findings()) {
                result(file, decision, row);
            }
        }
    }

    private void unchecked(RunFile file) throws IOException {
        boolean beside = file.state() == FileState.NOT_READ
                && BESIDE.containsAll(Set.of(file.codes().split(" ")));
        successful &= beside;
        String level = beside ? "note" : file.state() == FileState.NOT_READ ? "warning" : "error";
        for (RunFile.Problem problem : file.problems()) {
            notifications.add(
                    level,
                    problem.code(),
                    problem.message(),
                    file.source(),
                    Integer.toString(problem.line()),
                    Integer.toString(problem.column()),
                    file.state().name(),
                    "");
        }
    }

    /** A rule that failed proves nothing: it is for a person to review, and a fault of the run. */
    private void result(RunFile file, RunDecision decision, RunRow row) throws IOException {
        boolean violated = row.outcome() == Outcome.VIOLATED;
        boolean open = row.outcome() == Outcome.UNDETERMINED;
        json.writeStartObject();
        json.writeStringField("ruleId", row.provision());
        json.writeStringField("kind", violated ? "fail" : open ? "open" : "review");
        json.writeStringField("level", violated ? "error" : "none");
        text("message", row.sentence());
        SarifSaid.state(json, row.said());
        json.writeArrayFieldStart("locations");
        SarifPlace.decision(json, file.source(), decision.id());
        json.writeEndArray();
        if (!row.rules().isEmpty()) {
            json.writeObjectFieldStart("partialFingerprints");
            for (RunRow.Rule rule : row.rules()) {
                json.writeStringField(rule.id() + "/v1", rule.key());
            }
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("outcome", row.outcome().name());
        json.writeStringField("decision", decision.name());
        json.writeStringField("day", decision.dayText());
        json.writeStringField("unit", file.unit());
        SarifSaid.properties(json, row.said());
        json.writeEndObject();
        json.writeEndObject();
        if (row.outcome() == Outcome.ERROR) {
            successful = false;
            notifications.add(
                    "error",
                    "rule-failed",
                    row.sentence(),
                    file.source(),
                    "0",
                    "0",
                    file.state().name(),
                    row.provision());
        }
    }

    @Override
    public void end(RunTotals totals) throws IOException {
        List<GoneData> gone = totals.decisionTotals()
                .findings()
                .baseline()
                .map(BaselineData::goneFindings)
                .orElse(List.of());
        for (GoneData each : gone) {
            SarifSaid.absent(json, each, phrases);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField(
                "executionSuccessful", successful && totals.files().checked() > 0);
        json.writeArrayFieldStart("toolExecutionNotifications");
        notifications.read(this::notification);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (Figure figure : Figure.told(totals)) {
            json.writeNumberField(figure.code(), figure.of(totals));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void notification(String[] cells) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", cells[0]);
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", cells[1]);
        json.writeEndObject();
        if (!cells[7].isEmpty()) {
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", cells[7]);
            json.writeEndObject();
        }
        text("message", cells[2]);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        SarifPlace.file(json, cells[3], Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("file", cells[6]);
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
        notifications.close();
    }
}
