package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The outcomes of rules are those of the rules, whatever the row is. */
class RuleOutcomesTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);

    private static List<ProvisionResult> rows() throws Exception {
        List<ProvisionResult> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(Repository.EXAMPLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                CHECKER.check(Dossiers.read(file)).decisions().forEach(decision -> rows.addAll(decision.provisions()));
            }
        }
        return rows;
    }

    @Test
    void theyAreThoseOfTheRules() throws Exception {
        List<ProvisionResult> rows = rows();
        assertThat(rows).hasSizeGreaterThan(10_000).allSatisfy(row -> {
            assertThat(row.ruleOutcomes().keySet())
                    .containsExactlyElementsOf(row.rules().stream()
                            .map(ProvisionResult.Rule::id)
                            .distinct()
                            .toList());
            row.rules()
                    .forEach(rule -> assertThat(row.ruleOutcomes().get(rule.id()))
                            .isIn(row.rules().stream()
                                    .filter(other -> other.id().equals(rule.id()))
                                    .map(ProvisionResult.Rule::outcome)
                                    .toList()));
        });
        assertThat(rows)
                .anyMatch(row -> row.ruleOutcomes().size() > 1)
                .anyMatch(row -> row.ruleOutcomes().isEmpty());
    }

    @Test
    void nobodyChangesThem() throws Exception {
        ProvisionResult row = rows().stream()
                .filter(each -> !each.ruleOutcomes().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> row.ruleOutcomes().clear());
    }
}
