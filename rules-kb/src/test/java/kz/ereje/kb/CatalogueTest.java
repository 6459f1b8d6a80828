package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Provision;
import kz.ereje.model.Dossier;
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

    /** The official wording, letter by letter: whoever changes it has to mean it. */
    @Test
    void theWordsOfTheActAreTheOfficialOnes() throws Exception {
        String words = catalogue.provisions().stream()
                .map(provision -> provision.id() + " " + provision.text())
                .collect(Collectors.joining("\n"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("09c8d85a0218713af754d219fdd28f2d2ec33c0e9c3e14564cc4c1a85721f45c");
    }

    @Test
    void everyProvisionStandsInAChapterThatHasAName() {
        assertThat(catalogue.chapters()).containsOnlyKeys("1", "2", "3", "4", "5");
        assertThat(catalogue.provisions())
                .filteredOn(provision -> !provision.ofTheOrder())
                .allMatch(provision -> catalogue.chapters().containsKey(provision.chapter()));
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
            boolean checked = provision.status() == Provision.Status.RULES;
            assertThat(provision.rules().isEmpty()).as(provision.id()).isNotEqualTo(checked);
            if (!checked) {
                assertThat(catalogue.sentence("unchecked:" + provision.id()).kk())
                        .isNotBlank();
            }
        }
        assertThat(catalogue.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(catalogue.rule(rule)).isNotNull());
    }

    /** A decision that is older than the words that are held is judged by them only where a law has said the same: the report names it. */
    @Test
    void whatIsJudgedByALaterWordingNamesItsTwinInTheLaw() {
        assertThat(catalogue.provisionsOn(LocalDate.of(2020, 1, 1)))
                .filteredOn(provision ->
                        !provision.wording().held() && !provision.rules().isEmpty())
                .hasSizeGreaterThan(25)
                .allSatisfy(provision -> {
                    assertThat(catalogue.sentence("source:" + provision.id()).kk())
                            .isNotBlank();
                    assertThat(catalogue.lentWording(provision).orElseThrow().en())
                            .isEqualTo("as amended by Order No. 60 of 31 July 2024");
                });
    }

    @Test
    void theFingerprintIsSteady() {
        String hash = Fingerprint.of(catalogue, Fingerprint.class, "rules-kb");
        assertThat(hash)
                .isEqualTo(Fingerprint.of(Catalogue.read(), Fingerprint.class, "rules-kb"))
                .matches("[0-9a-f]{64}");
    }

    /** The hash of the sources is in the jar, and is that of a module: another has another. */
    @Test
    void theFingerprintIsOverTheSourcesOfAllThatDecides() {
        assertThat(Fingerprint.of(catalogue, Dossier.class, "rules-model"))
                .isNotEqualTo(Fingerprint.of(catalogue, Fingerprint.class, "rules-kb"));
        assertThatThrownBy(() -> Fingerprint.of(catalogue, Fingerprint.class, "nobody"))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining("lacks the hash of its sources");
    }
}
