package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker.RuleEntry;
import org.junit.jupiter.api.Test;

/** The counts of cases that ship are those of the files by which {@link CasesTest} tests the rules. */
class CaseCountsTest {

    private static final String WRITE = "ereje.write-cases";
    private static final Path SHIPPED = Path.of("src/main/resources/kz/ereje/api/cases.json");
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("VIOLATED", "violated");
        names.put("COMPLIANT", "kept");
        names.put("UNDETERMINED", "undetermined");
        names.put("NOT_APPLICABLE", "notApplicable");
        return names;
    }

    /** Run with {@code -Dereje.write-cases=true} after a change of the cases. */
    @Test
    void theShippedFileIsTheCount() throws IOException {
        String counted = written(counted(), ComplianceChecker.create().rules());
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(SHIPPED, counted);
        }
        assertThat(Files.readString(SHIPPED)).isEqualTo(counted);
    }

    @Test
    void aRuleTellsItsCounts() throws IOException {
        assumeFalse(Boolean.getBoolean(WRITE), "the file that is loaded is the one before");
        Map<String, Map<String, Integer>> counted = counted();
        assertThat(ComplianceChecker.create().rules()).allSatisfy(rule -> {
            Map<String, Integer> counts = Objects.requireNonNull(counted.get(rule.id()));
            NAMES.keySet()
                    .forEach(outcome -> assertThat(rule.cases(Outcome.valueOf(outcome)))
                            .isEqualTo(counts.getOrDefault(outcome, 0)));
            assertThat(rule.cases(Outcome.ERROR)).isZero();
        });
    }

    /** For each rule, how often each outcome is expected of it, in the bases and in the cases. */
    private static Map<String, Map<String, Integer>> counted() throws IOException {
        Map<String, Map<String, Integer>> counted = new HashMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                JsonNode provision = JSON.readTree(file.toFile());
                count(counted, provision.path("expect"));
                provision.path("cases").forEach(one -> count(counted, one.path("expect")));
            }
        }
        return counted;
    }

    private static void count(Map<String, Map<String, Integer>> counted, JsonNode expect) {
        expect.properties()
                .forEach(rule -> counted.computeIfAbsent(rule.getKey(), key -> new HashMap<>())
                        .merge(rule.getValue().asText(), 1, Integer::sum));
    }

    /** The counts as the file has them: a rule, a line. */
    private static String written(Map<String, Map<String, Integer>> counted, List<RuleEntry> rules) {
        return rules.stream()
                .map(rule -> "  \"" + rule.id() + "\": {" + line(counted.getOrDefault(rule.id(), Map.of())) + "}")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String line(Map<String, Integer> counts) {
        return NAMES.entrySet().stream()
                .map(name -> "\"" + name.getValue() + "\": " + counts.getOrDefault(name.getKey(), 0))
                .collect(Collectors.joining(", "));
    }
}
