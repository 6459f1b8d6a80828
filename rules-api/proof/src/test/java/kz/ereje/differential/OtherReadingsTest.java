package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.kb.act.Alternative;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Under each other way to read the act the rule base and the reference say the same, some rows turn and others of the same provision do not,
 * and a kept row rests on facts.
 */
class OtherReadingsTest {

    /** So many dossiers at random in every build for each option, beside the cases of its provisions; the profile {@code proof} takes more. */
    private static final int SAMPLE = 1_000;

    private static final int LONG = 5_000;

    private static final Seeds SEEDS = Seeds.read();

    static Stream<String> options() {
        return Reference.otherWays().stream();
    }

    private static Map<String, String> named(String option) {
        String[] parts = option.split("=", 2);
        return Map.of(parts[0], parts[1]);
    }

    private static ComplianceChecker checker(String option) {
        return Evaluators.CHECKER.withReadings(ChosenReadings.of(named(option)));
    }

    @Test
    void whatIsCataloguedIsWhatBothKnow() {
        Set<String> catalogued = new TreeSet<>();
        for (ReadingEntry reading : Evaluators.CHECKER.regulation().choosable()) {
            assertThat(reading.ways()).as(reading.id()).anyMatch(way -> way.id().equals(reading.chosen()));
            reading.ways().stream()
                    .filter(way -> !way.id().equals(reading.chosen()))
                    .forEach(way -> catalogued.add(reading.id() + "=" + way.id()));
        }
        assertThat(catalogued).isEqualTo(Reference.otherWays());
        assertThat(Stream.of(Alternative.values()).map(way -> way.reading() + "=" + way.option()))
                .containsExactlyInAnyOrderElementsOf(catalogued);
        assertThat(catalogued).hasSizeGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @MethodSource("options")
    void bothSayTheSameUnderEachOption(String option) {
        compare(option, SAMPLE);
    }

    @ParameterizedTest
    @MethodSource("options")
    @Tag("long")
    void bothSayTheSameOfMoreDecisions(String option) {
        compare(option, LONG);
    }

    private static void compare(String option, int random) {
        List<Dossier> cases = cases(option);
        LivelyDossiers dossiers = new LivelyDossiers(cases, Evaluators.ruleBase());
        Opinion reference = dossier -> Reference.of(dossier, named(option));
        try (Comparison comparison = new Comparison(new CheckerOpinion(checker(option)), reference)) {
            comparison.run(0, cases.size(), place -> Optional.of(cases.get((int) place)));
            comparison.run(SEEDS.base(), SEEDS.base() + random, dossiers::of);
            assertThat(Found.told("reading-" + option, comparison.smallest())).isEmpty();
            assertThat(comparison.tally().decisions()).isGreaterThan(cases.size());
        }
    }

    /** The cases of the provisions whose rows can rest on the reading. */
    private static List<Dossier> cases(String option) {
        Set<String> provisions = reading(option).provisions();
        List<Dossier> cases = new ArrayList<>();
        for (CaseFiles.CaseFile file : CaseFiles.all()) {
            if (provisions.contains(file.provision())) {
                file.dossiers().forEach(one -> cases.add(CaseFiles.dossier(file.provision(), one)));
            }
        }
        assertThat(cases).isNotEmpty();
        return cases;
    }

    /** A row by the chosen readings and under an option. */
    private record Turned(ProvisionResult before, ProvisionResult after) {

        boolean turns() {
            return before.outcome() != after.outcome();
        }
    }

    private static List<Turned> turned(String option) {
        ComplianceChecker other = checker(option);
        List<Turned> rows = new ArrayList<>();
        for (Dossier dossier : cases(option)) {
            List<DecisionResult> before = Evaluators.CHECKER.check(dossier, "").decisions();
            List<DecisionResult> after = other.check(dossier, "").decisions();
            for (int i = 0; i < before.size(); i++) {
                for (int row = 0; row < before.get(i).provisions().size(); row++) {
                    rows.add(new Turned(
                            before.get(i).provisions().get(row),
                            after.get(i).provisions().get(row)));
                }
            }
        }
        return rows;
    }

    /** One walk over the cases for each option: it is the longest part. */
    @ParameterizedTest
    @MethodSource("options")
    void someRowsTurnOthersDoNotAndWhatIsKeptRestsOnFacts(String option) {
        ReadingEntry reading = reading(option);
        List<Turned> rows = turned(option);
        List<Turned> turning = rows.stream().filter(Turned::turns).toList();
        assertThat(turning).as("cases that turn").isNotEmpty();
        bothSides(reading, rows, turning);
        named(reading, option, turning);
        Map<String, ProvisionResult> bare = new LinkedHashMap<>();
        rows.stream()
                .map(Turned::after)
                .filter(row -> row.outcome() == Outcome.COMPLIANT && row.facts().isEmpty())
                .forEach(row -> bare.put(row.provision(), row));
        assertThat(bare).as("kept without a fact").isEmpty();
    }

    private static void bothSides(ReadingEntry reading, List<Turned> rows, List<Turned> turning) {
        Set<String> provisions = turning.stream()
                .map(row -> row.before().provision())
                .filter(reading.provisions()::contains)
                .collect(Collectors.toSet());
        assertThat(provisions).isNotEmpty();
        assertThat(rows)
                .anyMatch(row -> provisions.contains(row.before().provision())
                        && !row.turns()
                        && row.before().outcome() == Outcome.VIOLATED);
        assertThat(turning)
                .as("rows that turn elsewhere turn only because the whole decision is not covered any more")
                .allMatch(row -> reading.provisions().contains(row.before().provision())
                        || Set.of("2", "15", "18").contains(row.before().provision()));
    }

    private static void named(ReadingEntry reading, String option, List<Turned> turning) {
        String text = reading.ways().stream()
                .filter(way -> option.endsWith("=" + way.id()))
                .findFirst()
                .orElseThrow()
                .text(Language.EN);
        List<String> choices = turning.stream()
                .flatMap(row -> row.after().readings().stream())
                .filter(named -> named.id().equals(reading.id()))
                .map(named -> named.choice(Language.EN))
                .distinct()
                .toList();
        assertThat(choices)
                .as("how the reading is followed, as rows that turn name it")
                .hasSize(1);
        assertThat(choices.get(0)).isEqualToIgnoringCase(text + ".");
    }

    private static ReadingEntry reading(String option) {
        return Evaluators.CHECKER.regulation().choosable().stream()
                .filter(reading -> option.startsWith(reading.id() + "="))
                .findFirst()
                .orElseThrow();
    }
}
