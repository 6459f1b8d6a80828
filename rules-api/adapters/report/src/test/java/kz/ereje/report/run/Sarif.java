package kz.ereje.report.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** SARIF as another program reads it. */
record Sarif(JsonNode run) {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema());

    private static String schema() {
        try (InputStream file =
                Objects.requireNonNull(com.contrastsecurity.sarif.SarifSchema210.class.getResourceAsStream(
                        "/schema/sarif-schema-2.1.0.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Error> faults(byte[] bytes) {
        return SCHEMA.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    static Sarif read(byte[] bytes) {
        try {
            return new Sarif(new ObjectMapper().readTree(bytes).path("runs").path(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        run.path("properties")
                .properties()
                .forEach(each -> figures.put(each.getKey(), each.getValue().asLong()));
        return figures;
    }

    List<JsonNode> results(String kind) {
        List<JsonNode> results = new ArrayList<>();
        run.path("results").forEach(each -> {
            if (each.path("kind").asText().equals(kind)) {
                results.add(each);
            }
        });
        return results;
    }

    List<JsonNode> notifications() {
        List<JsonNode> all = new ArrayList<>();
        run.path("invocations").path(0).path("toolExecutionNotifications").forEach(all::add);
        return all;
    }

    /** How many files were not checked for this reason. */
    long files(String state) {
        return notifications().stream()
                .filter(each -> each.path("properties").path("file").asText().equals(state))
                .map(each -> each.path("locations")
                        .path(0)
                        .path("physicalLocation")
                        .path("artifactLocation")
                        .path("uri")
                        .asText())
                .distinct()
                .count();
    }
}
