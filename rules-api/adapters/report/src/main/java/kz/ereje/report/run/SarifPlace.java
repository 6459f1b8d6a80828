package kz.ereje.report.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Where something was found, as SARIF has it. */
final class SarifPlace {

    private SarifPlace() {}

    /** The place of a decision, as an object of its own. */
    static void decision(JsonGenerator json, String source, String decision) throws IOException {
        json.writeStartObject();
        file(json, source, 0, 0);
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", decision);
        json.writeStringField("fullyQualifiedName", "decisions/" + decision);
        json.writeStringField("kind", "decision");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The place in a file, as a field of the object that is open. */
    static void file(JsonGenerator json, String source, int line, int column) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", RelativeUri.of(source));
        json.writeEndObject();
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            if (column > 0) {
                json.writeNumberField("startColumn", column);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
