package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final int PROVISIONS = 83;
    private static final int RULES = 122;

    private final Catalogue catalogue = Catalogue.read();

    @Test
    void theWholeActIsThere() {
        assertThat(catalogue.provisions())
                .hasSize(PROVISIONS)
                .extracting(Provision::id)
                .doesNotHaveDuplicates();
        assertThat(catalogue.provisions().get(0).id()).isEqualTo("order.preamble");
        assertThat(catalogue.provisions().get(PROVISIONS - 1).id()).isEqualTo("23");
        assertThat(catalogue.provisions())
                .allMatch(provision -> !provision.text().isBlank());
    }

    @Test
    void everyRuleIsCataloguedUnderItsProvision() {
        List<String> rules = catalogue.provisions().stream()
                .flatMap(provision ->
                        provision.rules().stream().peek(rule -> assertThat(rule).startsWith(provision.id() + "/")))
                .toList();
        assertThat(rules).hasSize(RULES).doesNotHaveDuplicates();
    }

    @Test
    void aProvisionHasRulesOrAReason() {
        for (Provision provision : catalogue.provisions()) {
            switch (provision.status()) {
                case RULES -> assertThat(provision.rules()).as(provision.id()).isNotEmpty();
                case UNCHECKED -> {
                    assertThat(provision.rules()).as(provision.id()).isEmpty();
                    assertThat(catalogue.sentence("unchecked:" + provision.id()).kk())
                            .isNotBlank();
                }
            }
        }
        assertThat(catalogue.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(catalogue.rule(rule)).isNotNull());
    }

    @Test
    void theFingerprintIsSteady() {
        assertThat(Fingerprint.of(catalogue))
                .isEqualTo(Fingerprint.of(Catalogue.read()))
                .matches("[0-9a-f]{64}");
    }
}
