package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the differential rests on: a seed is one dossier, and what is printed of it reads back as the same. */
class LivelyDossiersProperties {

    private static final LivelyDossiers DOSSIERS = LivelyDossiers.ofCases();

    @Provide
    static Arbitrary<Long> seeds() {
        return Arbitraries.longs().filter(seed -> DOSSIERS.of(seed).isPresent());
    }

    @Property(tries = 500)
    void aSeedIsOneDossier(@ForAll("seeds") long seed) {
        assertThat(DOSSIERS.of(seed)).isEqualTo(DOSSIERS.of(seed));
    }

    @Property(tries = 500)
    void whatIsPrintedReadsBack(@ForAll("seeds") long seed) throws UnreadableDossierException {
        Dossier dossier = DOSSIERS.of(seed).orElseThrow();
        byte[] json = Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8);
        assertThat(Dossiers.read("printed", json)).isEqualTo(dossier);
    }

    /** A dossier that is faulty as long as it has a decision loses all that is not needed for that. */
    @Property(tries = 50)
    void shrinkingLeavesNothingOver(@ForAll("seeds") long seed) {
        Dossier small = Shrinking.of(
                DOSSIERS.of(seed).orElseThrow(), dossier -> !dossier.decisions().isEmpty());
        assertThat(small.decisions()).hasSize(1);
        assertThat(small.consents()).isEmpty();
        assertThat(small.actors()).isEmpty();
        assertThat(small.territories()).hasSize(1);
    }
}
