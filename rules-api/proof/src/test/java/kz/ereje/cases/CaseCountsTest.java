package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.RuleEntry;
import org.junit.jupiter.api.Test;

/** The counts of cases that ship are those of the files by which {@link CasesTest} tests the rules. */
class CaseCountsTest {

    private static final String WRITE = "ereje.write-cases";
    private static final Path SHIPPED = Path.of("../src/main/resources/kz/ereje/api/cases.json");
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
        String counted = written(counted(), Regulation.load().rules());
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(SHIPPED, counted);
        }
        assertThat(Files.readString(SHIPPED)).isEqualTo(counted);
    }

    @Test
    void aRuleTellsItsCounts() throws IOException {
        JsonNode loaded;
        try (InputStream file = Objects.requireNonNull(ComplianceChecker.class.getResourceAsStream("cases.json"))) {
            loaded = JSON.readTree(file);
        }
        assertThat(Regulation.load().rules()).allSatisfy(rule -> {
            NAMES.forEach((outcome, name) -> assertThat(rule.cases(Outcome.valueOf(outcome)))
                    .isEqualTo(loaded.path(rule.id()).path(name).asInt(-1)));
            assertThat(rule.cases(Outcome.ERROR)).isZero();
        });
    }

    /** For each rule, how often each outcome is expected of it, in the bases and in the cases. */
    private static Map<String, Map<String, Integer>> counted() {
        Map<String, Map<String, Integer>> counted = new HashMap<>();
        Cases.all().forEach(one -> count(counted, one.one().path("expect")));
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
