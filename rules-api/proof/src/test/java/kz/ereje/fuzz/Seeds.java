package kz.ereje.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;

/** What inputs are made from: the example dossiers without white space, and the names and words of the schema. */
final class Seeds {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "..", "examples", "dossiers");

    private static final List<byte[]> DOSSIERS = examples();
    private static final List<String> NAMES = new ArrayList<>();
    private static final List<String> WORDS = new ArrayList<>();
    private static final List<JsonNode> VALUES = new ArrayList<>();

    static {
        vocabulary();
    }

    private Seeds() {}

    /** Good dossiers, by the names of their files. */
    static List<byte[]> dossiers() {
        return DOSSIERS;
    }

    /** Edits of each good dossier, a few and many. */
    static List<byte[]> edits() {
        List<byte[]> edits = new ArrayList<>();
        for (int i = 0; i < DOSSIERS.size(); i++) {
            byte[] bytes = new byte[1 + 4 * (1 + i % 40)];
            new Random(i).nextBytes(bytes);
            bytes[0] = (byte) i;
            edits.add(bytes);
        }
        return edits;
    }

    /** Every name of a fact. */
    static List<String> names() {
        return NAMES;
    }

    /** Every word that a fact can be, days around the boundaries, and some that are none of these. */
    static List<String> words() {
        return WORDS;
    }

    /** Values of every kind, right and wrong. */
    static List<JsonNode> values() {
        if (VALUES.isEmpty()) {
            JsonNodeFactory make = JsonNodeFactory.instance;
            VALUES.addAll(List.of(make.booleanNode(true), make.booleanNode(false), make.nullNode()));
            VALUES.addAll(List.of(make.objectNode(), make.arrayNode(), make.textNode("none"), make.textNode("")));
            VALUES.addAll(Stream.of(0, 1, 2, 3, 10, 1999, 2000, 2001, -1, Integer.MAX_VALUE)
                    .map(make::numberNode)
                    .toList());
            VALUES.add(make.numberNode(BigInteger.TWO.pow(80)));
            VALUES.add(make.numberNode(2.5));
            WORDS.forEach(word -> VALUES.add(make.arrayNode().add(word)));
        }
        return VALUES;
    }

    /** A dictionary for the fuzzer: a quoted token a line. */
    static String dictionary() {
        StringBuilder lines = new StringBuilder();
        for (String token :
                Stream.concat(NAMES.stream(), WORDS.stream()).distinct().toList()) {
            if (token.length() <= 60
                    && token.chars()
                            .allMatch(letter -> letter > ' ' && letter < 127 && letter != '"' && letter != '\\')) {
                lines.append("\"\\\"").append(token).append("\\\"\"\n");
            }
        }
        return lines.append("\"none\"\n\"null\"\n\"true\"\n\"false\"\n\"[]\"\n\"{}\"\n")
                .toString();
    }

    private static List<byte[]> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<byte[]> found = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode dossier = JSON.readTree(file.toFile());
                if (dossier.has("decisions")) {
                    found.add(JSON.writeValueAsBytes(dossier));
                }
            }
            if (found.size() < 50) {
                throw new IllegalStateException("Only " + found.size() + " dossiers in " + EXAMPLES);
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void vocabulary() {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> words = new TreeSet<>();
        try {
            walk(JSON.readTree(Dossiers.schema()), names, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        NAMES.addAll(names);
        WORDS.addAll(words);
        WORDS.addAll(List.of("2024-08-10", "2024-08-11", "2018-01-01", "2019-12-31", "2020-01-01", "2026-02-20"));
        WORDS.addAll(List.of("2026-03-02", "2026-02-30", "1900-01-01", "1899-12-31", "2199-12-31", "2200-01-01"));
        WORDS.addAll(List.of("сlub", "\u202Ex", "\u0000", "\uD800", "x".repeat(201), "я".repeat(10_001)));
    }

    private static void walk(JsonNode node, TreeSet<String> names, TreeSet<String> words) {
        if (node.get("properties") != null) {
            node.get("properties").fieldNames().forEachRemaining(names::add);
        }
        if (node.get("enum") instanceof ArrayNode list) {
            list.forEach(word -> words.add(word.asText()));
        }
        if (node.path("const").isTextual()) {
            words.add(node.get("const").asText());
        }
        node.forEach(child -> walk(child, names, words));
    }
}
