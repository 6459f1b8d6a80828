package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dossiers of a mebibyte: the examples joined until they are as large, and others that are made to take long. */
public enum Crafted {
    /** The dossiers of the examples, one after the other, as one dossier. */
    EXAMPLES(count -> new byte[0]),
    /** Decisions that call one meeting, of which the people were notified late. */
    CONVENINGS(count -> papers(meeting("m", 1), "", count, Crafted::convening)),
    /** The same of a meeting with a hundred notices and a hundred issues. */
    HUNDRED_NOTICES(count -> papers(meeting("m", 100), "", count, Crafted::convening)),
    /** Leases with consents of one meeting, of which the people were notified late; every second was refused. */
    LEASES(count -> papers(meeting("m", 1), many(count, i -> consent("c" + i, i % 2 == 0, "m")), count, i -> lease(i, "'c" + i + "'"))),
    /** Leases of which each rests on the same hundred consents, each of a meeting of its own. */
    HUNDRED_CONSENTS(count -> papers(
            many(100, i -> meeting("m" + i, 10)),
            many(100, i -> consent("c" + i, true, "m" + i)),
            count,
            i -> lease(i, many(100, place -> "'c" + place + "'")))),
    /** Leases without any consent. */
    NO_CONSENT(count -> papers("", "", count, i -> lease(i, ""))),
    /** The same, and every id that a new consent would get is taken. */
    TAKEN_IDS(count -> papers("", many(count, i -> "{'id': 'assembly-consent-" + i + "'}"), count, i -> lease(i, ""))),
    /** Consents to which nothing refers. */
    CONSENTS(count -> papers("", many(count, i -> "{'id': 'c" + i + "'}"), 1, i -> lease(i, "")));

    private static final int SIZE = 1 << 20;
    private static final Path FOLDER = Path.of("examples/dossiers");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS =
            List.of("actors", "assets", "contracts", "meetings", "consents", "decisions");

    /** Fields whose words may read like an id. */
    private static final Set<String> WORDS = Set.of("kind", "concludedAs", "type", "matter", "owner", "status");

    private static final String OPENING = "{'unit': 'a', 'checkedOn': '2026-03-02',"
            + " 'territories': [{'id': 'a', 'kind': 'village', 'population': 3000}],"
            + " 'actors': [{'id': 'akim', 'kind': 'akim', 'territory': 'a'}, {'id': 'asm', 'kind': 'assembly', 'territory': 'a'},"
            + " {'id': 'firm', 'kind': 'company'}],"
            + " 'assets': [{'id': 'club', 'kind': 'building', 'owner': 'self-government', 'ownerTerritory': 'a'}],";

    private final IntFunction<byte[]> made;

    Crafted(IntFunction<byte[]> made) {
        this.made = made;
    }

    /** The dossier, a mebibyte at most. */
    public byte[] bytes() throws IOException {
        if (this == EXAMPLES) {
            return joined();
        }
        int large = 1;
        while (made.apply(2 * large).length <= SIZE) {
            large *= 2;
        }
        for (int more = large; more > 0; more /= 2) {
            large += made.apply(large + more).length <= SIZE ? more : 0;
        }
        return made.apply(large);
    }

    private static byte[] papers(String meetings, String consents, int count, IntFunction<String> decision) {
        String text = OPENING + "'meetings': [" + meetings + "], 'consents': [" + consents + "], 'decisions': ["
                + many(count, decision) + "]}";
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String meeting(String id, int size) {
        return "{'id': '" + id + "', 'kind': 'assembly', 'territory': 'a', 'date': '2026-02-14', 'organiser': 'akim',"
                + " 'status': 'held', 'issues': [" + many(size, i -> "{'id': 'i" + i + "', 'candidateForAkim': false}")
                + "], 'notices': ["
                + many(
                        size,
                        i -> "{'date': '2026-02-08', 'givesTime': true, 'givesPlace': true, 'channels': ['newspaper'],"
                                + " 'issues': ['i" + i + "']}")
                + "]}";
    }

    private static String convening(int number) {
        return "{'kind': 'meeting-convening', 'id': 'd" + number + "', 'date': '2026-02-05', 'decidedBy': 'akim',"
                + " 'signedBy': 'akim', 'meeting': 'm'}";
    }

    private static String consent(String id, boolean granted, String meeting) {
        return "{'id': '" + id + "', 'givenBy': 'asm', 'granted': " + granted + ", 'date': '2026-02-14', 'asset': 'club',"
                + " 'matter': 'lease', 'meeting': '" + meeting + "'}";
    }

    private static String lease(int number, String consents) {
        return "{'kind': 'lease', 'id': 'd" + number + "', 'date': '2026-02-18', 'decidedBy': 'akim', 'signedBy': 'akim',"
                + " 'asset': 'club', 'recipient': 'firm', 'contract': 'none', 'consents': [" + consents + "]}";
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }

    /** Every example has its own unit; joined, they are all of one, in one district. */
    private static byte[] joined() throws IOException {
        ObjectNode joined = (ObjectNode) JSON.readTree("""
                {"unit": "a", "checkedOn": "2026-03-02", "territories": [
                 {"id": "a", "kind": "village", "population": 3000, "partOf": "b"}, {"id": "b", "kind": "district"}]}
                """);
        long size = 0;
        for (int copy = 0; size < SIZE; copy++) {
            for (Path file : files()) {
                JsonNode part = renamed(JSON.readTree(file.toFile()), "-" + copy + "-" + file.getFileName());
                size += JSON.writeValueAsBytes(part).length;
                if (size >= SIZE) {
                    break;
                }
                part.path("territories").forEach(joined.withArray("territories")::add);
                LISTS.forEach(list -> part.path(list).forEach(joined.withArray(list)::add));
            }
        }
        return JSON.writeValueAsBytes(joined);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static JsonNode renamed(JsonNode dossier, String suffix) throws IOException {
        Set<String> ids = new TreeSet<>();
        Stream.concat(LISTS.stream(), Stream.of("territories"))
                .forEach(list -> dossier.path(list).forEach(member -> ids.add(member.path("id").asText())));
        String unit = dossier.path("unit").asText();
        String district = "";
        for (JsonNode territory : dossier.path("territories")) {
            district = territory.path("id").asText().equals(unit) ? territory.path("partOf").asText() : district;
        }
        ObjectNode renamed = (ObjectNode) renamed(dossier, ids, suffix, unit, district);
        ArrayNode others = JSON.createArrayNode();
        renamed.path("territories").forEach(territory -> {
            if (!Set.of("a", "b").contains(territory.path("id").asText())) {
                others.add(territory);
            }
        });
        renamed.set("territories", others);
        return renamed;
    }

    private static JsonNode renamed(JsonNode value, Set<String> ids, String suffix, String unit, String district) {
        if (value.isTextual() && ids.contains(value.asText())) {
            String id = value.asText();
            String name = id.equals(unit) ? "a" : id.equals(district) ? "b" : id + suffix;
            return JSON.getNodeFactory().textNode(name);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode list = JSON.createArrayNode();
            array.forEach(element -> list.add(renamed(element, ids, suffix, unit, district)));
            return list;
        }
        if (value instanceof ObjectNode record) {
            ObjectNode object = JSON.createObjectNode();
            record.properties().forEach(field -> object.set(
                    field.getKey(),
                    WORDS.contains(field.getKey())
                            ? field.getValue()
                            : renamed(field.getValue(), ids, suffix, unit, district)));
            return object;
        }
        return value;
    }
}
