package kz.ereje.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A check allocates no more than a quarter above what is kept in {@code src/test/resources/cost.json}, written anew with
 * {@code -DargLine=-Dereje.write-cost=true}, and its work grows with the dossier and no faster. How fast a check is, the benchmarks
 * tell: times depend on the machine and on what else it does, bytes do not.
 */
class CostTest {

    private static final Path KEPT = Path.of("src/test/resources/cost.json");
    private static final double MORE = 1.25;

    private static final Map<String, Double> MEASURED = measured();

    @Test
    void aCheckCostsNoMoreThanItDid() throws IOException {
        Map<String, Double> bytes = new TreeMap<>(MEASURED);
        bytes.keySet().removeIf(name -> !name.startsWith("bytes, "));
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        if (Boolean.getBoolean("ereje.write-cost")) {
            json.writeValue(KEPT.toFile(), bytes);
        }
        JsonNode kept = json.readTree(KEPT.toFile());
        assertThat(bytes.keySet()).hasSize(4).hasSize(kept.size());
        assertThat(bytes)
                .allSatisfy((name, figure) -> assertThat(figure)
                        .as(name)
                        .isPositive()
                        .isLessThan(MORE * kept.path(name).asDouble()));
    }

    /** Ten times the decisions, or the meetings, make at most ten times the work, and a quarter. */
    @ParameterizedTest
    @CsvSource({"decisions, 5", "meetings, 5"})
    void theWorkGrowsWithTheDossierAndNoFaster(String list, int ways) {
        String growing = "growth, " + list + ", ";
        Set<String> names = MEASURED.keySet().stream()
                .filter(name -> name.startsWith(growing))
                .map(name -> name.substring(0, name.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSize(ways);
        assertThat(names).allSatisfy(name -> {
            double[] bytes = Cost.SIZES.stream()
                    .mapToDouble(size -> MEASURED.getOrDefault(name + size, 0.0))
                    .toArray();
            assertThat(bytes).doesNotContain(0).isSorted();
            assertThat(bytes[1]).isLessThan(10 * MORE * bytes[0]);
            assertThat(bytes[2]).isLessThan(10 * MORE * bytes[1]);
        });
    }

    private static Map<String, Double> measured() {
        Map<String, Double> figures = new TreeMap<>();
        told().lines()
                .map(line -> line.split("\t", 2))
                .filter(cells -> cells.length == 2)
                .forEach(cells -> figures.put(cells[0], Double.valueOf(cells[1])));
        return figures;
    }

    private static String told() {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:-DoEscapeAnalysis",
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Cost.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return told;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The process that counts could not be run", e);
        }
    }
}
