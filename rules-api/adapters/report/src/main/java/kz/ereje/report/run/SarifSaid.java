package kz.ereje.report.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import kz.ereje.api.data.GoneData;
import kz.ereje.report.internal.Phrases;

/** What people have said of a result, as SARIF has it. */
final class SarifSaid {

    private SarifSaid() {}

    /** A waiver that holds is a suppression made elsewhere, with its reason; the result stays. */
    static void state(JsonGenerator json, Said said) throws IOException {
        if (!said.baseline().isEmpty()) {
            json.writeStringField("baselineState", said.baseline().equals(Said.KNOWN) ? "unchanged" : "new");
        }
        if (said.waived()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", said.waiver());
            json.writeObjectFieldStart("properties");
            json.writeStringField("author", said.author());
            json.writeStringField("validUntil", said.until());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    /** What changes nothing: waivers that have expired or cover a part, and objections. */
    static void properties(JsonGenerator json, Said said) throws IOException {
        if (!said.waived() && !said.waiver().isEmpty()) {
            json.writeStringField("waiver", said.waiver());
        }
        if (!said.objection().isEmpty()) {
            json.writeStringField("objection", said.objection());
            json.writeBooleanField("objected", said.objected());
        }
    }

    /** A finding of the earlier run that is not found any more. */
    static void absent(JsonGenerator json, GoneData gone, Phrases phrases) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", gone.provision());
        json.writeStringField("kind", "informational");
        json.writeStringField("level", "none");
        json.writeObjectFieldStart("message");
        json.writeStringField("text", phrases.say("run.baseline.absent"));
        json.writeEndObject();
        json.writeStringField("baselineState", "absent");
        json.writeArrayFieldStart("locations");
        SarifPlace.decision(json, Letters.plain(gone.source()), Letters.plain(gone.decision()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
