package kz.ereje.guard;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files that once took minutes, each made as large as asked. */
final class TookLong {

    private static final String OPENING = """
            {"unit": "a", "checkedOn": "2026-03-02", "territories": [{"id": "a", "kind": "village", "population": 3000}],
             "actors": [{"id": "akim", "kind": "akim", "territory": "a"}, {"id": "asm", "kind": "assembly", "territory": "a"},
                        {"id": "firm", "kind": "company"}],
             "assets": [{"id": "club", "kind": "building", "owner": "self-government", "ownerTerritory": "a"}],
            """;

    private TookLong() {}

    static Map<String, IntFunction<byte[]>> all() {
        Map<String, IntFunction<byte[]>> all = new TreeMap<>();
        all.put(
                "convenings of one meeting that was called late",
                count -> papers(meeting(1), "", count, TookLong::convening));
        all.put(
                "convenings of one meeting with a hundred notices and issues",
                count -> papers(meeting(100), "", count, TookLong::convening));
        all.put(
                "leases with the consents of one meeting that was called late",
                count -> papers(meeting(1), many(count, TookLong::consent), count, TookLong::lease));
        all.put(
                "leases of which each wants an id that is taken",
                count -> papers(
                        "",
                        many(count, i -> "{'id': 'assembly-consent-" + i + "'}"),
                        count,
                        i -> lease(i).replace("'c" + i + "'", "")));
        return all;
    }

    /** As many consents under one name; refused. */
    static byte[] consentsNamedAlike(int count) {
        return papers("", many(count, i -> "{'id': 'consent'}"), 1, TookLong::convening);
    }

    private static byte[] papers(String meetings, String consents, int count, IntFunction<String> decision) {
        String text = OPENING + "'meetings': [" + meetings + "], 'consents': [" + consents + "], 'decisions': ["
                + many(count, decision) + "]}";
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String meeting(int size) {
        return "{'id': 'm', 'kind': 'assembly', 'territory': 'a', 'date': '2026-02-14', 'organiser': 'akim', 'status': 'held',"
                + " 'issues': [" + many(size, i -> "{'id': 'i" + i + "', 'candidateForAkim': false}")
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

    private static String consent(int number) {
        return "{'id': 'c" + number + "', 'givenBy': 'asm', 'granted': " + (number % 2 == 0) + ", 'date': '2026-02-14',"
                + " 'decision': 'd" + number + "', 'meeting': 'm'}";
    }

    private static String lease(int number) {
        return "{'kind': 'lease', 'id': 'd" + number
                + "', 'date': '2026-02-18', 'decidedBy': 'akim', 'signedBy': 'akim',"
                + " 'asset': 'club', 'recipient': 'firm', 'contract': 'none', 'consents': ['c" + number + "']}";
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }
}
