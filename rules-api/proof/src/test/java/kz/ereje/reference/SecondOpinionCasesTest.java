package kz.ereje.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.cases.SecondOpinion;
import kz.ereje.model.Dossier;
import kz.ereje.proof.Proof;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule base and the reference say the same: each row, each rule of it, each missing fact. */
class SecondOpinionCasesTest {

    private static final Path EXAMPLES = Path.of("../../examples/dossiers");

    private static final Set<String> PROVISIONS = new LinkedHashSet<>(Reference.ACT);

    private static final String COMMAND =
            "mvn -pl rules-api/proof -am test -Dtest=SecondOpinionCasesTest -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void theActHasEightyThreeProvisions() {
        assertThat(Reference.ACT).hasSize(83).doesNotHaveDuplicates();
    }

    @Test
    void eachCaseIsJudgedAlike() {
        List<SecondOpinion.Named> cases = SecondOpinion.cases();
        assertThat(cases).hasSizeGreaterThan(1_000);
        List<String> differences = new ArrayList<>();
        cases.forEach(one -> differences.addAll(differences(one.name(), one.dossier())));
        Proof.record(
                "reference",
                "A second evaluator in plain Java, written from the act, says the same of every case",
                COMMAND,
                Map.of("cases", cases.size(), "provisions", PROVISIONS.size(), "rows that differ", differences.size()));
        assertThat(differences).isEmpty();
    }

    @Test
    void eachExampleIsJudgedAlike() throws IOException, UnreadableDossierException {
        List<Path> files;
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(80);
        List<String> differences = new ArrayList<>();
        for (Path file : files) {
            differences.addAll(differences(String.valueOf(file.getFileName()), Dossiers.read(file)));
        }
        assertThat(differences).isEmpty();
    }

    @Property(tries = 5_000)
    @Tag("long")
    void dossiersAtRandomAreJudgedAlike(@ForAll("dossiers") Dossier dossier) {
        assertThat(differences("random", dossier)).isEmpty();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SecondOpinion.random();
    }

    @Test
    void aDifferenceIsSeen() {
        Dossier dossier = SecondOpinion.cases().get(0).dossier();
        List<Map<String, Row>> other = new ArrayList<>();
        for (Map<String, Row> rows : Reference.of(dossier)) {
            Map<String, Row> changed = new LinkedHashMap<>(rows);
            changed.put("order.1", new Row(Row.Outcome.VIOLATED, Map.of(), Set.of()));
            other.add(changed);
        }
        assertThat(SecondOpinion.compared(SecondOpinion.ofRuleBase(dossier), other, Set.of("order.1")))
                .hasSameSizeAs(dossier.decisions());
    }

    private static List<String> differences(String name, Dossier dossier) {
        return SecondOpinion.compared(SecondOpinion.ofRuleBase(dossier), Reference.of(dossier), PROVISIONS).stream()
                .filter(one -> !one.asksMoreOfNotices())
                .map(one -> name + ": " + one)
                .toList();
    }
}
