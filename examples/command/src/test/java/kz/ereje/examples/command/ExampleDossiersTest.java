package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every dossier in {@code examples/dossiers} has the outcome that stands beside it. A line names a decision, a provision, its
 * outcome, the rules that have this outcome and the facts that are missing; what is violated or open and not listed fails.
 */
class ExampleDossiersTest {

    private static final Path DOSSIERS = Path.of("../dossiers");
    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @TestFactory
    Stream<DynamicTest> everyDossierHasItsExpectedOutcome() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void thereAreEnoughAndTheyShowEveryOutcome() throws Exception {
        Map<Outcome, Set<String>> shown = new EnumMap<>(Outcome.class);
        for (Path file : files()) {
            for (DecisionResult decision : CHECKER.check(Dossiers.read(file)).decisions()) {
                decision.provisions()
                        .forEach(row -> shown.computeIfAbsent(row.outcome(), key -> new TreeSet<>())
                                .add(row.provision()));
            }
        }
        Set<String> modelled = new TreeSet<>();
        CHECKER.regulation().rules().forEach(rule -> modelled.add(rule.provision()));
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(shown.get(Outcome.VIOLATED)).containsAll(modelled);
        assertThat(shown.get(Outcome.COMPLIANT)).containsAll(modelled);
        assertThat(shown.get(Outcome.UNDETERMINED)).hasSizeGreaterThan(3);
        assertThat(shown).doesNotContainKey(Outcome.ERROR);
    }

    private static void check(Path file) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Path beside = Path.of(file.toString().replaceAll("\\.json$", ".expected"));
        for (String line : Files.readAllLines(beside)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+", 3);
                boolean coverage = words.length == 2;
                expected.put(words[0] + " " + (coverage ? "coverage" : words[1]), coverage ? words[1] : words[2]);
            }
        }
        assertThat(expected).isNotEmpty();
        Map<String, String> actual = new TreeMap<>();
        for (DecisionResult decision : CHECKER.check(Dossiers.read(file)).decisions()) {
            actual.put(decision.id() + " coverage", decision.covered() ? "covered" : "not-covered");
            for (ProvisionResult row : decision.provisions()) {
                String key = decision.id() + " " + row.provision();
                boolean tells = Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR)
                        .contains(row.outcome());
                if (tells || expected.containsKey(key)) {
                    actual.put(key, tells ? withGrounds(row) : row.outcome().name());
                }
            }
        }
        expected.replaceAll((key, value) -> normal(value));
        assertThat(actual).isEqualTo(expected);
    }

    private static String withGrounds(ProvisionResult row) {
        List<String> rules = row.rules().stream()
                .filter(rule -> rule.outcome() == row.outcome())
                .map(ProvisionResult.Rule::id)
                .sorted()
                .toList();
        List<String> missing = row.missing().stream()
                .map(fact -> fact.path().toString())
                .distinct()
                .sorted()
                .toList();
        return row.outcome() + " " + String.join(",", rules)
                + (missing.isEmpty() ? "" : " missing=" + String.join(",", missing));
    }

    /** The outcome with its rules and missing facts in order; other outcomes by themselves. */
    private static String normal(String value) {
        String[] words = value.split("\\s+", -1);
        if (words.length == 1 || !Set.of("VIOLATED", "UNDETERMINED", "ERROR").contains(words[0])) {
            return words[0];
        }
        String missing = words.length > 2 ? " missing=" + sorted(words[2].replaceFirst("^missing=", "")) : "";
        return words[0] + " " + sorted(words[1]) + missing;
    }

    private static String sorted(String list) {
        return String.join(",", new TreeSet<>(List.of(list.split(",", -1))));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(DOSSIERS)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
