package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The schema that ships says the same as the reader. */
class SchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/kz/ereje/api/dossier.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Dossiers.schema());

    static boolean accepts(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

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

    @Property(tries = 300)
    void whatTheWriterWritesIsValid(@ForAll("dossiers") Dossier dossier) {
        assertThat(SCHEMA.validate(Dossiers.write(dossier), InputFormat.JSON)).isEmpty();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
