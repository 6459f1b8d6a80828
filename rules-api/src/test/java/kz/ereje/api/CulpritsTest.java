package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** The facts that a violation hangs on, apart from those that only frame it. */
class CulpritsTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static List<String> of(String example, String provision, CheckOptions options) throws Exception {
        Dossier dossier = Dossiers.read(Repository.EXAMPLES.resolve(example + ".json"));
        return CHECKER.check(dossier, options).violations().stream()
                .filter(violation -> violation.provision().equals(provision))
                .findFirst()
                .orElseThrow()
                .culprits()
                .stream()
                .map(fact -> fact.path().toString())
                .toList();
    }

    @Test
    void whosePropertyItIsOnlyFramesAMissingConsent() throws Exception {
        assertThat(of("lease-without-consent", "12.2.8", CheckOptions.defaults()))
                .containsExactly("decisions[0].consents");
    }

    @Test
    void withoutARemedyAllThatShowsTheDemandUnmetIsNamed() throws Exception {
        List<String> all =
                of("lease-without-consent", "12.2.8", CheckOptions.defaults().withoutRemedies());
        assertThat(all).contains("decisions[0].consents").doesNotContain("assets[0].owner");
    }

    @Test
    void everyViolationHasSomeAmongItsFacts() throws Exception {
        int fewer = 0;
        for (Path file : examples()) {
            for (Violation violation : CHECKER.check(Dossiers.read(file)).violations()) {
                assertThat(violation.culprits()).as("%s in %s", violation, file).isNotEmpty();
                assertThat(violation.row().facts()).containsAll(violation.culprits());
                fewer += violation.row().facts().size() - violation.culprits().size();
            }
        }
        assertThat(fewer).isGreaterThan(100);
    }

    private static List<Path> examples() throws Exception {
        try (var files = Files.list(Repository.EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
