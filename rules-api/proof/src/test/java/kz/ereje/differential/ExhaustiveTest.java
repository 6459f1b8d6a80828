package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.differential.CaseFiles.CaseFile;
import kz.ereje.proof.Proof;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * For every rule the full product of what makes a difference to it, judged alike by the rule base and the reference. A product above
 * the limit is cut as {@link Product} says: every build takes a small limit, the profile {@code proof} 20,000, the profile
 * {@code exhaustive} a million.
 */
class ExhaustiveTest {

    private static final boolean FULL = "full".equals(System.getProperty("ereje.exhaustive"));
    private static final double SAMPLE = 100;
    private static final double LIMIT = FULL ? 1_000_000 : 20_000;
    private static final Path COUNTS =
            Path.of("src/test/resources/differential", FULL ? "products-full.json" : "products.json");
    private static final List<String> COLUMNS = List.of("products", "of them whole", "combinations", "dossiers");
    private static final String COMMAND = "mvn -Pexhaustive -pl rules-api/proof -am test";

    private static final Map<String, Uncut> PRODUCTS = new ConcurrentSkipListMap<>();

    /** By their provision, the dossiers that are changed. */
    private static final Map<String, JsonNode> BASES = new ConcurrentSkipListMap<>();

    private final List<Difference> differences = new ArrayList<>();
    private long differing;
    private final Map<String, long[]> byProvision = new TreeMap<>();

    /**
     * A product of a rule.
     *
     * @param product the product that is run
     * @param whole whether it is that of all factors
     */
    private record Cut(Product product, boolean whole) {}

    /**
     * What a product of a rule is made of.
     *
     * @param base the dossier that is changed
     * @param factors all that makes a difference
     */
    private record Uncut(JsonNode base, List<Factor> factors) {

        Cut within(double limit) {
            Product product = Product.within(limit, base, factors);
            return new Cut(product, product.factors().equals(factors));
        }
    }

    @BeforeAll
    static void derive() {
        CaseFiles.all().parallelStream().forEach(ExhaustiveTest::derive);
    }

    private static void derive(CaseFile file) {
        Classes classes = new Classes(file, Evaluators.ruleBase());
        BASES.put(file.provision(), classes.base());
        classes.byRule()
                .forEach((rule, places) ->
                        PRODUCTS.put(rule, new Uncut(classes.base(), Extra.beside(rule, classes.base(), places))));
    }

    @Test
    void combinationsUpToABoundAreJudgedAlike() {
        compare(SAMPLE);
        assertThat(Found.told("bounded", differences)).isEmpty();
        assertThat(lackingRules()).isEmpty();
    }

    private void compare(double limit) {
        PRODUCTS.forEach((rule, uncut) -> {
            Cut cut = uncut.within(limit);
            compare(rule, cut.product(), cut.whole());
        });
    }

    @Test
    @Tag("long")
    void everyCombinationIsJudgedAlike() {
        compare(LIMIT);
        List<List<Object>> rows = new ArrayList<>();
        byProvision.forEach(
                (provision, counts) -> rows.add(List.of(provision, counts[0], counts[1], counts[2], counts[3])));
        System.out.println("combinations: " + figures());
        if (FULL) {
            Proof.record(
                    "exhaustive",
                    "The rule base and the reference say the same of every combination of what makes a difference",
                    COMMAND,
                    figures(),
                    Stream.concat(Stream.of("provision"), COLUMNS.stream()).toList(),
                    rows);
        }
        rows.forEach(System.out::println);
        assertThat(Found.told("exhaustive", differences)).isEmpty();
        assertThat(lackingRules()).isEmpty();
    }

    /** Run with {@code -Dereje.products=write} after a change of the cases. */
    @Test
    void noProductHasShrunk() throws IOException {
        ObjectNode counted = CaseFiles.JSON.createObjectNode();
        PRODUCTS.forEach(
                (rule, uncut) -> counted.put(rule, uncut.within(LIMIT).product().size()));
        String text = CaseFiles.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(counted) + "\n";
        if ("write".equals(System.getProperty("ereje.products"))) {
            Files.writeString(COUNTS, text);
        }
        assertThat(text).isEqualTo(Files.readString(COUNTS));
        assertThat(lackingRules()).isEmpty();
    }

    @Test
    void everyValueOfEveryPlaceIsJudgedAlike() {
        long compared = 0;
        for (CaseFile file : CaseFiles.all()) {
            JsonNode base = Objects.requireNonNull(BASES.get(file.provision()));
            Factor values = Factor.byTurns(new Places(base, file).factors(), false);
            compared += compare(file.provision(), new Product(base, List.of(values)), true);
        }
        Proof.record(
                "every-value",
                "The rule base and the reference say the same of every value of every place, one at a time",
                COMMAND,
                Map.of("dossiers", compared, "rows that differ", differing));
        assertThat(Found.told("value", differences)).isEmpty();
        assertThat(compared).isGreaterThan(10_000);
    }

    private long compare(String rule, Product product, boolean whole) {
        try (Comparison comparison = new Comparison(Evaluators.ruleBase(), Evaluators.reference())) {
            comparison.run(0, product.size(), product::at);
            differences.addAll(comparison.smallest());
            differing += comparison.differing();
            long dossiers = product.size() - comparison.invalid();
            String provision = rule.replaceFirst("/.*", "");
            long[] counts = byProvision.computeIfAbsent(provision, key -> new long[4]);
            counts[0]++;
            counts[1] += whole ? 1 : 0;
            counts[2] += product.size();
            counts[3] += dossiers;
            return dossiers;
        }
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("limit", (long) LIMIT);
        for (int i = 0; i < COLUMNS.size(); i++) {
            int column = i;
            figures.put(
                    COLUMNS.get(i),
                    byProvision.values().stream()
                            .mapToLong(counts -> counts[column])
                            .sum());
        }
        figures.put("rows that differ", differing);
        return figures;
    }

    /** Rules of which no product was made. */
    private TreeSet<String> lackingRules() {
        TreeSet<String> lacking = new TreeSet<>();
        Evaluators.CHECKER.regulation().rules().stream().map(RuleEntry::id).forEach(lacking::add);
        PRODUCTS.keySet().forEach(rule -> lacking.remove(rule.replaceFirst(" .*", "")));
        return lacking;
    }
}
