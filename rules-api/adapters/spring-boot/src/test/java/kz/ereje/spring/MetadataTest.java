package kz.ereje.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys that an editor offers are those that are read, with their true defaults. */
class MetadataTest {

    private static List<JsonNode> described() throws Exception {
        JsonNode file = new ObjectMapper()
                .readTree(MetadataTest.class.getResource("/META-INF/spring-configuration-metadata.json"));
        return StreamSupport.stream(file.path("properties").spliterator(), false)
                .toList();
    }

    private static String key(Parameter component) {
        return "ereje." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<String> defaults(JsonNode property) {
        JsonNode given = property.path("defaultValue");
        return given.isArray()
                ? StreamSupport.stream(given.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(given.asText());
    }

    @Test
    void eachKeyIsDescribedWithItsDefault() throws Exception {
        Map<String, List<String>> read = Arrays.stream(
                        ErejeProperties.class.getDeclaredConstructors()[0].getParameters())
                .collect(Collectors.toMap(
                        MetadataTest::key,
                        key -> List.of(key.getAnnotation(DefaultValue.class).value())));
        Map<String, List<String>> told = described().stream()
                .collect(Collectors.toMap(property -> property.path("name").asText(), MetadataTest::defaults));
        assertThat(told).isEqualTo(read);
        assertThat(described())
                .allSatisfy(property ->
                        assertThat(property.path("description").asText()).endsWith("."));
    }
}
