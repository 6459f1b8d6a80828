package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schemas that ship are made from the vocabulary that the reader uses, and from the records that answers are made of. Run with
 * {@code -Dereje.write-schema=true} after a change of either.
 */
class SchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/kz/ereje/api");

    @Test
    void ofDossiers() throws IOException {
        theShippedFileIsTheGeneratedOne("dossier.schema.json", SchemaGenerator.generate());
    }

    @Test
    void ofReports() throws IOException {
        theShippedFileIsTheGeneratedOne("report.schema.json", ReportSchemaGenerator.generate());
    }

    private static void theShippedFileIsTheGeneratedOne(String name, JsonNode schema) throws IOException {
        String generated =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema) + "\n";
        if (Boolean.getBoolean("ereje.write-schema")) {
            Files.writeString(SHIPPED.resolve(name), generated);
        }
        assertThat(Files.readString(SHIPPED.resolve(name))).isEqualTo(generated);
    }
}
