package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kz.ereje.api.Dossiers;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a dossier can hold, the builders can state, and it is the same dossier, in JSON too. */
class BuilderProperties {

    @Property(tries = 1000)
    void whatIsBuiltAnewIsTheSame(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        same(dossier, new Random(seed));
    }

    @Example
    void everyExampleIsTheSame() {
        Random random = new Random(17);
        assertThat(WrongValuesProperties.examples())
                .hasSizeGreaterThan(50)
                .allSatisfy(dossier -> same(dossier, random));
    }

    private static void same(Dossier dossier, Random random) {
        Dossier built = Rebuilt.of(dossier, random);
        assertThat(Dossiers.write(built)).isEqualTo(Dossiers.write(dossier));
        assertThat(built).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
