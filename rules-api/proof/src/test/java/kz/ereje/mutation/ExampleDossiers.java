package kz.ereje.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import org.junit.jupiter.api.DynamicTest;

/** The example dossiers, each with the outcome that stands beside it: what is violated or open has to be listed, with rules and missing facts. */
public final class ExampleDossiers implements Supplier<Stream<DynamicTest>> {

    private static final Path FOLDER = Path.of("..", "..", "examples", "dossiers");
    private static final Set<String> TOLD = Set.of("VIOLATED", "UNDETERMINED", "ERROR");

    private final ComplianceChecker checker = ComplianceChecker.create();

    /** One test for each dossier. */
    @Override
    public Stream<DynamicTest> get() {
        try (Stream<Path> found = Files.list(FOLDER)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Path file) throws Exception {
        Map<String, String> expected = expected(file);
        assertThat(expected).isNotEmpty();
        Map<String, String> actual = new TreeMap<>();
        for (DecisionResult decision : checker.check(Dossiers.read(file)).decisions()) {
            actual.put(decision.id() + " coverage", decision.covered() ? "covered" : "not-covered");
            for (ProvisionResult row : decision.provisions()) {
                String key = decision.id() + " " + row.provision();
                if (TOLD.contains(row.outcome().name()) || expected.containsKey(key)) {
                    actual.put(key, told(row));
                }
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static Map<String, String> expected(Path file) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(file.toString().replaceAll("json$", "expected")))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+", 3);
                boolean coverage = words.length == 2;
                expected.put(
                        words[0] + " " + (coverage ? "coverage" : words[1]),
                        coverage ? words[1] : inOrder(words[2].split("\\s+", -1)));
            }
        }
        return expected;
    }

    private static String inOrder(String[] words) {
        if (!TOLD.contains(words[0])) {
            return words[0];
        }
        String missing = words.length > 2 ? words[2].replaceFirst("^missing=", "") : "";
        return written(words[0], sorted(words[1]), sorted(missing));
    }

    private static String told(ProvisionResult row) {
        Outcome outcome = row.outcome();
        if (!TOLD.contains(outcome.name())) {
            return outcome.name();
        }
        String rules = String.join(
                ",",
                row.rules().stream()
                        .filter(rule -> rule.outcome() == outcome)
                        .map(ProvisionResult.Rule::id)
                        .sorted()
                        .toList());
        String missing = String.join(
                ",",
                new TreeSet<>(row.missing().stream()
                        .map(fact -> fact.path().toString())
                        .toList()));
        return written(outcome.name(), rules, missing);
    }

    private static String written(String outcome, String rules, String missing) {
        return outcome + " " + rules + " missing=" + missing;
    }

    private static String sorted(String list) {
        return String.join(",", new TreeSet<>(List.of(list.split(",", -1))));
    }
}
