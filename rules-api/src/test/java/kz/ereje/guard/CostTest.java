package kz.ereje.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A check costs no more than a quarter above what is kept in {@code src/test/resources/cost.json}; that is written anew with
 * {@code -DargLine=-Dereje.write-cost=true}. How fast a check is, JMH tells, not this.
 */
@Tag("long")
class CostTest {

    private static final Path KEPT = Path.of("src/test/resources/cost.json");
    private static final double MORE = 1.25;

    @Test
    void aCheckCostsNoMoreThanItDid() throws Exception {
        Map<String, Double> measured = measured();
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        if (Boolean.getBoolean("ereje.write-cost")) {
            json.writeValue(KEPT.toFile(), measured);
        }
        JsonNode kept = json.readTree(KEPT.toFile());
        assertThat(measured.keySet()).hasSize(8).hasSize(kept.size());
        assertThat(measured)
                .allSatisfy((name, figure) -> assertThat(figure)
                        .as(name)
                        .isPositive()
                        .isLessThan(MORE * kept.path(name).asDouble()));
    }

    private static Map<String, Double> measured() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Cost.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        Map<String, Double> figures = new TreeMap<>();
        told.lines()
                .map(line -> line.split("\t", 2))
                .filter(cells -> cells.length == 2)
                .forEach(cells -> figures.put(cells[0], Double.valueOf(cells[1])));
        return figures;
    }
}
