package kz.ereje.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.internal.io.DossierWriter;
import kz.ereje.api.internal.report.RuleRow;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** Writes the rows of decisions into one document. */
final class RowWriter {

    private final JsonGenerator json;

    /** Four of five rows are the same for every decision: each of them is put into bytes once. */
    private final Map<List<String>, SerializableString> constants = new HashMap<>();

    RowWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Adds a row, in a list of rows. */
    void add(ProvisionResult row) throws IOException {
        Optional<List<String>> sameForAll = row.sameForAll();
        if (sameForAll.isEmpty()) {
            write(row);
            return;
        }
        SerializableString known = constants.get(sameForAll.get());
        if (known == null) {
            known = new SerializedString(alone(row));
            constants.put(sameForAll.get(), known);
        }
        json.writeRawValue(known);
    }

    /** The row as the document has it. */
    private String alone(ProvisionResult row) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator alone = Layout.part(text, json.getOutputContext().getNestingDepth())) {
            new RowWriter(alone).write(row);
        }
        return text.toString();
    }

    private void write(ProvisionResult row) throws IOException {
        json.writeStartObject();
        json.writeStringField("provision", row.provision());
        json.writeStringField("outcome", row.outcome().name());
        json.writeArrayFieldStart("rules");
        for (RuleRow rule : row.ruleRows()) {
            json.writeStartObject();
            json.writeStringField("id", rule.rule());
            json.writeStringField("outcome", rule.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        facts(row);
        missing(row);
        remedies(row);
        remarks(row);
        readings(row);
        Layout.languages(json, "messages", row::sentence);
        json.writeEndObject();
    }

    /** The ids of the readings of the act that the row rests on. */
    private void readings(ProvisionResult row) throws IOException {
        json.writeArrayFieldStart("readings");
        for (ReadingEntry reading : row.readings()) {
            json.writeString(reading.id());
        }
        json.writeEndArray();
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
            DossierWriter.fact(json, fact);
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

    private void element(FactPath list, int place, Object element) throws IOException {
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
            Layout.languages(json, "questions", language -> row.question(fact, language));
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
            Layout.languages(json, "messages", remedy::sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Each change with the value as a dossier writes it; {@code before} is left out where the dossier states nothing. */
    private void changes(ProvisionResult.Remedy remedy) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : remedy.changes()) {
            json.writeStartObject();
            json.writeStringField("path", change.path().toString());
            if (!(change.before() instanceof Fact.Missing<?>)) {
                json.writeFieldName("before");
                DossierWriter.fact(json, change.before());
            }
            json.writeFieldName("after");
            DossierWriter.fact(json, change.after());
            json.writeBooleanField("toBeNamed", change.open());
            Layout.languages(json, "messages", language -> remedy.change(change, language));
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
            Layout.languages(json, "messages", language -> row.remark(remark, language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
