package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Writing and reading are each other's inverse, and the reader takes what the schema takes. */
class DossiersTest {

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
        assertThat(SchemaTest.accepts(written)).isTrue();
        assertThat(SchemaTest.accepts(written.replaceFirst("\"unit\"", "\"surprise\": 1, \"unit\"")))
                .isFalse();
        assertThat(SchemaTest.accepts(written.replaceFirst(
                        "\"kind\" : \"[a-z-]+\",\\s+\"id\" : \"decision0\"",
                        "\"kind\": \"sale\", \"id\": \"decision0\"")))
                .isFalse();
        assertThat(SchemaTest.accepts(
                        written.replaceFirst("\"id\" : \"decision0\"", "\"id\": \"decision0\", \"surprise\": 1")))
                .isFalse();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
