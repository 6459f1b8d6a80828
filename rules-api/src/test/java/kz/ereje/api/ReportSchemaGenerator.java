package kz.ereje.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RunData;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of answers from the records that they are made of, and its descriptions from their documentation. */
final class ReportSchemaGenerator {

    private static final Path SOURCES = Repository.ROOT.resolve("rules-api/src/main/java/kz/ereje/api/data");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?= @param |$)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The fields whose texts are among few. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "outcome", names(Outcome.values()),
            "outcomes", names(Outcome.values()),
            "languages", Stream.of(Language.values()).map(Language::code).toList(),
            "why", Stream.of(OpenReason.values()).map(OpenReason::token).toList(),
            "state", List.of("known", "none", "missing", "within"),
            "type", List.of("text", "flag", "count", "day", "term", "reference", "record"));

    private final ObjectNode definitions = JSON.createObjectNode();

    static JsonNode generate() throws IOException {
        ReportSchemaGenerator generator = new ReportSchemaGenerator();
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Ereje report, format " + ReportWriter.FORMAT_VERSION);
        ArrayNode any = schema.putArray("anyOf");
        any.add(generator.reference(RunData.class));
        any.add(generator.reference(ReportData.class));
        schema.set("$defs", generator.definitions);
        return schema;
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }

    private ObjectNode reference(Class<?> type) throws IOException {
        if (!definitions.has(type.getSimpleName())) {
            definitions.putObject(type.getSimpleName());
            definitions.set(type.getSimpleName(), definition(type));
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }

    private ObjectNode definition(Class<?> type) throws IOException {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        Map<String, String> descriptions = descriptions(type);
        ArrayNode required = JSON.createArrayNode();
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = of(component.getName(), component.getGenericType());
            property.put("description", descriptions.get(component.getName()));
            if (component.getName().equals("formatVersion")) {
                property.put("const", ReportWriter.FORMAT_VERSION);
            }
            properties.set(component.getName(), property);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        if (type == ReportData.class) {
            ArrayNode one = schema.putArray("anyOf");
            one.addObject().putArray("required").add("decisions").add("asked");
            one.addObject().putArray("required").add("problems");
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode of(String name, Type type) throws IOException {
        if (type instanceof ParameterizedType list) {
            ObjectNode array = JSON.createObjectNode().put("type", "array");
            array.set("items", of(name, list.getActualTypeArguments()[0]));
            return array;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        ObjectNode schema = JSON.createObjectNode();
        if (plain == String.class) {
            schema.put("type", "string");
            if (WORDS.containsKey(name)) {
                WORDS.get(name).forEach(schema.putArray("enum")::add);
            }
            return schema;
        }
        return plain == boolean.class || plain == Boolean.class
                ? schema.put("type", "boolean")
                : schema.put("type", "integer").put("minimum", 0);
    }

    private static Map<String, String> descriptions(Class<?> type) throws IOException {
        String source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
        String comment = source.substring(source.indexOf("/**"), source.indexOf("*/"))
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .strip();
        Matcher parameters = PARAMETER.matcher(comment);
        return parameters
                .results()
                .collect(Collectors.toMap(
                        each -> each.group(1), each -> each.group(2).strip()));
    }
}
