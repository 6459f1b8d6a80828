package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Reports;

/** An operation of the description. */
record Operation(String path, String method, JsonNode described) {

    private static final String BASE = "http://localhost";
    private static final String OPENAPI = new String(Json.resource("openapi.json"), StandardCharsets.UTF_8);
    static final JsonNode DESCRIBED = Running.json(Json.resource("openapi.json"));

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    BASE + "/api/openapi.json", OPENAPI,
                    BASE + "/api/schema/report", Reports.schema(),
                    BASE + "/api/schema/dossier", Dossiers.schema())));

    /** The schema of the answers with this status, where it stands in the description. */
    Schema schema(String status) {
        String type = status.equals("200") ? "application~1json" : "application~1problem+json";
        String reference = described.at("/responses/" + status + "/$ref").asText();
        String response = reference.isEmpty()
                ? "#/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status
                : reference;
        return SCHEMAS.getSchema(
                SchemaLocation.of(BASE + "/api/openapi.json" + response + "/content/" + type + "/schema"));
    }

    static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : DESCRIBED.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                operations.add(new Operation(path.getKey(), operation.getKey(), operation.getValue()));
            }
        }
        return operations;
    }
}
