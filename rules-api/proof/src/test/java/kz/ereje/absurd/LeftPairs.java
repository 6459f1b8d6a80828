package kz.ereje.absurd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The pairs that are left, in {@code src/test/resources/absurd/papers.json}.
 *
 * @param reasons why pairs are no contradictions, by the name of the reason
 * @param pairs the pairs, in the order of their names
 */
record LeftPairs(Map<String, String> reasons, List<Left> pairs) {

    private static final Path FILE = Path.of("src", "test", "resources", "absurd", "papers.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    static LeftPairs read() {
        try {
            JsonNode root = JSON.readTree(FILE.toFile());
            Map<String, String> reasons = new LinkedHashMap<>();
            root.path("reasons")
                    .properties()
                    .forEach(one -> reasons.put(one.getKey(), one.getValue().asText()));
            List<Left> pairs = new ArrayList<>();
            root.path("pairs").forEach(one -> pairs.add(left(one)));
            return new LeftPairs(reasons, pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Left left(JsonNode one) {
        Set<String> provisions = new TreeSet<>();
        one.path("provisions").forEach(provision -> provisions.add(provision.asText()));
        return new Left(
                one.path("pair").asText(), provisions, one.path("reason").asText());
    }

    /** The provisions kept by each pair. */
    Map<String, Set<String>> provisions() {
        return pairs.stream().collect(Collectors.toMap(Left::pair, Left::provisions));
    }

    /** The list of these pairs instead: reasons that stand are kept, and a new one is left open, which fails until somebody gives it. */
    LeftPairs with(Map<String, Set<String>> found) {
        Map<String, String> given = pairs.stream().collect(Collectors.toMap(Left::pair, Left::reason));
        List<Left> all = new ArrayList<>();
        found.forEach((pair, provisions) -> all.add(new Left(pair, provisions, given.getOrDefault(pair, ""))));
        return new LeftPairs(reasons, all);
    }

    void write() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode texts = root.putObject("reasons");
        reasons.forEach(texts::put);
        ArrayNode list = root.putArray("pairs");
        pairs.forEach(one -> {
            ObjectNode entry = list.addObject().put("pair", one.pair());
            one.provisions().forEach(entry.withArray("provisions")::add);
            entry.put("reason", one.reason());
        });
        try {
            Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of the list, by reason. */
    String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# Papers that look absurd and are none",
                "",
                "Before the rules, the catalogue of contradictions takes out facts that cannot be true together. What it leaves is searched: in",
                "the lawful dossier of every provision each day is put thirty years after and thirty years before each other day, and each",
                "reference is made to name what another one names, or another record. Below are the pairs of fields by which a provision is",
                "kept all the same on the changed fact, where its row rests on both facts or their records name each other, and why they are",
                "no contradiction. *A after B*: A was put thirty years after B; *A is B*: A was made to name what B names; *A is not B*: both",
                "named the same, and A was made to name another. A pair without a reason fails `AbsurdPapersTest`, which makes this page with",
                "`-DargLine=-Dereje.write-absurd=true`."));
        reasons.forEach((name, text) -> {
            lines.addAll(List.of("", "## `" + name + "`", "", text, "", "| pair | kept |", "|---|---|"));
            pairs.stream()
                    .filter(one -> one.reason().equals(name))
                    .forEach(one -> lines.add("| " + one.pair() + " | " + String.join(", ", one.provisions()) + " |"));
        });
        return String.join("\n", lines) + "\n";
    }
}
