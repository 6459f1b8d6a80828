package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.Set;

/** The JSON Schema validator of networknt: each rule a part of one schema, identified by its place in it. */
final class JsonSchema implements Subset.Way {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SubsetText.of("subset.schema.json"));
    private final JsonNode parts = schema.getSchemaNode().path("allOf");

    @Override
    public Set<String> broken(SubsetCase one) {
        Set<String> broken = new HashSet<>();
        for (Error error : schema.validate(one.json())) {
            int part = (Integer) error.getEvaluationPath().getElement(1);
            broken.add(parts.path(part).path("title").asText());
        }
        return broken;
    }
}
