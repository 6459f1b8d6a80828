package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import kz.ereje.api.Dossiers;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Writing and reading are each other's inverse, and the reader takes what the schema takes. */
class DossierProperties {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Dossiers.schema());

    private static boolean accepts(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    @Property(tries = 1000)
    void readingWhatWasWrittenGivesTheSame(@ForAll("dossiers") Dossier dossier) throws Exception {
        String written = Dossiers.write(dossier);
        Dossier read = Dossiers.read("written", written.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(dossier);
        assertThat(Dossiers.write(read)).isEqualTo(written);
    }

    @Property(tries = 200)
    void theSchemaRefusesAnUnknownField(@ForAll("dossiers") Dossier dossier) {
        String written = Dossiers.write(dossier);
        assertThat(accepts(written)).isTrue();
        assertThat(accepts(written.replaceFirst("\"unit\"", "\"surprise\": 1, \"unit\"")))
                .isFalse();
        assertThat(accepts(written.replaceFirst(
                        "\"kind\" : \"[a-z-]+\",\\s+\"id\" : \"decision0\"",
                        "\"kind\": \"sale\", \"id\": \"decision0\"")))
                .isFalse();
        assertThat(accepts(written.replaceFirst("\"id\" : \"decision0\"", "\"id\": \"decision0\", \"surprise\": 1")))
                .isFalse();
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
