package kz.ereje.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mutator by a sample: every operator changes the law somewhere, and a case or an example notices it. All mutants: {@link LawMutationIT}. */
class LawMutationTest {

    private static final int SAMPLE = 12;
    private static final Law LAW = Law.woven();

    @Test
    @Tag("long")
    void everyOperatorChangesTheLawAndACaseNotices() {
        Map<Operator, List<Mutant>> byOperator = LAW.by(Mutant::operator);
        assertThat(byOperator.keySet()).isEqualTo(EnumSet.allOf(Operator.class));
        Court court = Court.of(LAW);
        assertThat(court.cases()).isGreaterThan(2_000);
        byOperator.forEach((operator, mutants) -> assertThat(quickest(court, mutants))
                .as("who notices that " + operator.does())
                .anyMatch(mutant -> court.notices(mutant).isPresent()));
    }

    @Test
    void aListedSurvivorIsAMutantOfTheLaw() {
        Set<String> keys = LAW.mutants().stream().map(Mutant::key).collect(Collectors.toSet());
        assertThat(keys).hasSameSizeAs(LAW.mutants());
        assertThat(Survivors.listed())
                .as("survivors that no change of the law has made")
                .allMatch(keys::contains);
    }

    @Test
    void everyRuleIsMutatedInAllTheWaysOfARule() {
        Map<String, Set<Operator>> byRule = LAW.mutants().stream()
                .filter(mutant -> mutant.place().contains("/"))
                .collect(Collectors.groupingBy(
                        Mutant::place, Collectors.mapping(Mutant::operator, Collectors.toCollection(TreeSet::new))));
        assertThat(byRule).hasSizeGreaterThan(100);
        assertThat(byRule.values())
                .allSatisfy(operators -> assertThat(operators)
                        .contains(Operator.EXCHANGED, Operator.REPORT_DROPPED, Operator.NEVER_BROKEN));
    }

    /** The mutants that few cases pass, so that judging them is quick. */
    private static List<Mutant> quickest(Court court, List<Mutant> mutants) {
        return mutants.stream()
                .filter(mutant -> court.passing(mutant) > 0)
                .sorted(Comparator.comparingInt(court::passing))
                .limit(SAMPLE)
                .toList();
    }
}
