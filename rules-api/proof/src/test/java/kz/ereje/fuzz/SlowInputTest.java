package kz.ereje.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.ereje.model.Limits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files within the limits that are made to take long: each is answered with the work that its size explains. */
class SlowInputTest {

    private static final String TERRITORY = "\"unit\":\"a\",\"territories\":[{\"id\":\"a\"}]";
    private static final String DECISION = "\"decisions\":[{\"kind\":\"hiring\",\"id\":\"h\"}]";

    /** By the clock, so that an input that hangs fails the test instead of stopping it. */
    private static final Duration HANGS = Duration.ofMinutes(5);

    private static Map<String, Supplier<String>> inputs() {
        Map<String, Supplier<String>> inputs = new LinkedHashMap<>();
        inputs.put("unknown fields", () -> "{" + Papers.many(490_000, i -> "\"populatiom" + i + "\":1") + "}");
        inputs.put("names that collide", () -> "{" + Papers.many(100_000, SlowInputTest::colliding) + "}");
        inputs.put("long ways to many values", SlowInputTest::longWays);
        inputs.put("values of the wrong kind", () -> papers("\"actors\":[" + Papers.many(490_000, i -> "1") + "]"));
        inputs.put("long ids and references to nothing", SlowInputTest::longIds);
        inputs.put("one id for all", () -> papers("\"actors\":[" + Papers.many(200_000, i -> "{\"id\":\"x\"}") + "]"));
        inputs.put("as many references to nothing as ids", SlowInputTest::danglingReferences);
        inputs.put("as many consents as decisions", SlowInputTest::consentsAndDecisions);
        inputs.put("numbers without end", () -> papers("\"checkedOn\":" + "9".repeat(15_000_000)));
        inputs.put("text without end", () -> papers("\"checkedOn\":\"" + "\\u0041".repeat(2_500_000) + "\""));
        inputs.put("only white space", () -> " \n".repeat(8_000_000));
        return inputs;
    }

    @TestFactory
    Stream<DynamicTest> eachIsAnsweredWithinItsWork() {
        Map<String, Supplier<String>> inputs = inputs();
        assertThat(inputs).hasSizeGreaterThan(5);
        return inputs.entrySet().stream()
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> {
                    byte[] bytes = Papers.bytes(input.getValue().get());
                    assertThat(bytes).hasSizeBetween(100_000, Limits.MAX_BYTES);
                    assertThat(assertTimeoutPreemptively(HANGS, () -> Promise.holdsFor(bytes)))
                            .isFalse();
                }));
    }

    private static String papers(String members) {
        return "{" + TERRITORY + "," + members + "," + DECISION + "}";
    }

    /** Strings of the same hash. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder("\"");
        for (int bit = 0; bit < 17; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.append("\":1").toString();
    }

    /** A pointer to each of these values would have a hundred thousand letters. */
    private static String longWays() {
        String name = "\"" + "n".repeat(Limits.MAX_TEXT) + "\":";
        String way = ("{" + name).repeat(Limits.MAX_DEPTH - 2);
        return way + "[" + Papers.many(400_000, i -> "0") + "]" + "}".repeat(Limits.MAX_DEPTH - 2);
    }

    private static String longIds() {
        String assets = Papers.many(30_000, i -> "{\"id\":\"" + "a".repeat(190) + i + "\"}");
        String decisions = Papers.many(
                200, i -> "{\"kind\":\"lease\",\"id\":\"d" + i + "\",\"asset\":\"" + "b".repeat(190) + i + "\"}");
        return "{" + TERRITORY + ",\"assets\":[" + assets + "],\"decisions\":[" + decisions + "]}";
    }

    private static String danglingReferences() {
        String assets = Papers.many(50_000, i -> "{\"id\":\"a" + i + "\"}");
        String decisions =
                Papers.many(50_000, i -> "{\"kind\":\"lease\",\"id\":\"d" + i + "\",\"asset\":\"b" + i + "\"}");
        return "{" + TERRITORY + ",\"assets\":[" + assets + "],\"decisions\":[" + decisions + "]}";
    }

    /** Each consent says for which decision it is; the head of the office, who is nobody, keeps the dossier from being read. */
    private static String consentsAndDecisions() {
        String consents = Papers.many(50_000, i -> "{\"id\":\"c" + i + "\",\"decision\":\"d" + i + "\"}");
        String decisions = Papers.many(50_000, i -> "{\"kind\":\"hiring\",\"id\":\"d" + i + "\"}");
        return "{" + TERRITORY + ",\"officeHead\":\"nobody\",\"consents\":[" + consents + "],\"decisions\":["
                + decisions + "]}";
    }
}
