package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema that ships is made from the vocabulary that the reader uses. */
class SchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/kz/ereje/api/dossier.schema.json");

    /** Run with {@code -Dereje.write-schema=true} after a change of the vocabulary. */
    @Test
    void theShippedFileIsTheGeneratedOne() throws IOException {
        String generated = new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(SchemaGenerator.generate())
                + "\n";
        if (Boolean.getBoolean("ereje.write-schema")) {
            Files.writeString(SHIPPED, generated);
        }
        assertThat(Files.readString(SHIPPED)).isEqualTo(generated);
    }
}
