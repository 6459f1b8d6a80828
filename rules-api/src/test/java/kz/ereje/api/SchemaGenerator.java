package kz.ereje.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.Text;
import kz.ereje.model.Dossier;
import kz.ereje.model.Limits;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** Makes the JSON Schema of dossiers from the vocabulary; {@link SchemaTest} keeps the shipped file equal to it. */
final class SchemaGenerator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private static final String PERIOD = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?$";
    private static final List<List<String>> OF_DAYS =
            List.of(List.of("after", "notEarlierThan"), List.of("before", "notLaterThan"));
    private static final List<List<String>> OF_NUMBERS =
            List.of(List.of("moreThan", "atLeast"), List.of("lessThan", "atMost"));

    private final ObjectNode definitions = JSON.createObjectNode();
    private final Set<Class<?>> defined = new LinkedHashSet<>();

    private SchemaGenerator() {}

    static ObjectNode generate() {
        return new SchemaGenerator().root();
    }

    private ObjectNode root() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:kz:ereje:dossier:1");
        root.put("title", "Ereje dossier");
        object(root, Dossier.class);
        ((ObjectNode) root.get("properties")).putObject("$schema").put("type", "string");
        ((ObjectNode) root.at("/properties/decisions")).put("minItems", 1);
        root.set("$defs", definitions);
        return root;
    }

    private void object(ObjectNode schema, Class<?> type) {
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        if (Decision.class.isAssignableFrom(type)) {
            required.add("kind");
            properties.putObject("kind");
        }
        for (Field field : RecordSchema.of(type.asSubclass(Record.class)).flatFields()) {
            if (!field.fact() && (!field.list() || field.type() == Decision.class)) {
                required.add(field.name());
            }
            properties.set(field.name(), particular(type, field) ? shared(field) : field(field, type));
        }
        schema.put("additionalProperties", false);
    }

    private static boolean particular(Class<?> type, Field field) {
        return Decision.class.isAssignableFrom(type)
                && RecordSchema.of(Particulars.class).fields().contains(field);
    }

    /** The fields that every decision has are described once. */
    private ObjectNode shared(Field field) {
        return JSON.createObjectNode()
                .put("$ref", "#/$defs/" + record(Particulars.class) + "/properties/" + field.name());
    }

    private ObjectNode field(Field field, Class<?> owner) {
        ObjectNode value = field.list() ? list(field) : field.bounded() ? within(field) : value(field);
        ObjectNode described = JSON.createObjectNode();
        described.put("description", description(Lexicon.label(owner.getSimpleName() + "." + field.name())));
        if (field.orNone()) {
            ArrayNode choice = described.putArray("anyOf");
            choice.addObject().put("const", "none");
            choice.add(value);
        } else {
            described.setAll(value);
        }
        return described;
    }

    private ObjectNode list(Field field) {
        ObjectNode list = JSON.createObjectNode().put("type", "array");
        list.set("items", value(field));
        if (field.holding() != Holding.RECORD) {
            list.put("uniqueItems", true);
        }
        return list;
    }

    private ObjectNode value(Field field) {
        ObjectNode schema = JSON.createObjectNode();
        switch (field.holding()) {
            case ID, REFERENCE ->
                schema.put("type", "string").put("pattern", "\\S").put("maxLength", 200);
            case TEXT -> schema.put("type", "string").put("pattern", "\\S").put("maxLength", 10_000);
            case FLAG -> schema.put("type", "boolean");
            case COUNT -> schema.put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
            case AMOUNT -> schema.put("type", "integer").put("minimum", 0).put("maximum", Limits.MAX_AMOUNT);
            case DAY -> schema.put("type", "string").put("format", "date").put("pattern", DAY);
            case TERM -> schema.put("$ref", "#/$defs/" + word(field.type()));
            case RECORD -> schema.put("$ref", "#/$defs/" + record(field.type()));
            case PARTICULARS -> throw new IllegalStateException("Particulars are flat");
        }
        return schema;
    }

    /** The value, or bounds within which it lies; described once for all days and once for all numbers. */
    private ObjectNode within(Field field) {
        if (defined.add(field.type())) {
            ObjectNode either = definitions.putObject(field.type().getSimpleName());
            either.put("description", description(Lexicon.word("within.schema." + field.holding())));
            ArrayNode choice = either.putArray("anyOf");
            choice.add(value(field));
            if (field.holding() == Field.Holding.DAY) {
                choice.addObject().put("type", "string").put("pattern", PERIOD);
            }
            choice.add(ends(field));
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + field.type().getSimpleName());
    }

    /** One lower end, one upper end, or one of each. */
    private ObjectNode ends(Field field) {
        ObjectNode ends = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = ends.putObject("properties");
        ArrayNode not = ends.put("additionalProperties", false)
                .put("minProperties", 1)
                .putObject("not")
                .putArray("anyOf");
        for (List<String> side : field.holding() == Field.Holding.DAY ? OF_DAYS : OF_NUMBERS) {
            side.forEach(name -> properties.set(name, value(field)));
            ArrayNode both = not.addObject().putArray("required");
            side.forEach(both::add);
        }
        return ends;
    }

    private String word(Class<?> type) {
        if (defined.add(type)) {
            ArrayNode words = definitions.putObject(type.getSimpleName()).putArray("oneOf");
            for (Object constant : type.getEnumConstants()) {
                String token = ((Term) constant).token();
                words.addObject()
                        .put("const", token)
                        .put("description", description(Lexicon.label(type.getSimpleName() + ":" + token)));
            }
        }
        return type.getSimpleName();
    }

    private String record(Class<?> type) {
        if (defined.add(type)) {
            ObjectNode schema = definitions.putObject(type.getSimpleName());
            if (type == Decision.class) {
                decision(schema);
            } else {
                object(schema, type);
            }
        }
        return type.getSimpleName();
    }

    /** The kind first, for an editor to offer; then what the kind holds. */
    private void decision(ObjectNode schema) {
        schema.put("type", "object");
        schema.putArray("required").add("kind").add("id");
        schema.putObject("properties").putObject("kind").put("$ref", "#/$defs/" + word(DecisionKind.class));
        ArrayNode kinds = schema.putArray("allOf");
        for (DecisionKind kind : DecisionKind.values()) {
            ObjectNode choice = kinds.addObject();
            ObjectNode test = choice.putObject("if");
            test.putObject("properties").putObject("kind").put("const", kind.token());
            test.putArray("required").add("kind");
            choice.putObject("then").put("$ref", "#/$defs/" + record(kind.type()));
        }
    }

    private static String description(Text text) {
        return text.kk() + "\n" + text.ru() + "\n" + text.en();
    }
}
