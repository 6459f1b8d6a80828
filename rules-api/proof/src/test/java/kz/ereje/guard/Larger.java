package kz.ereje.guard;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers in which one thing stands ever more often: every meeting with its notice, and a consent that it gave to a decision. */
final class Larger {

    private static final String OPENING = """
            {"unit": "a", "checkedOn": "2026-03-02", "territories": [{"id": "a", "population": 3000}],
             "actors": [{"id": "asm", "kind": "assembly", "territory": "a"}],
             "assets": [{"id": "club", "owner": "self-government", "ownerTerritory": "a"}],
            """;

    private Larger() {}

    /** One decision with so many consents, each of another meeting. */
    static byte[] meetings(int count) {
        return papers(count, i -> "l0", decision(0, many(count, i -> "\"c" + i + "\"")));
    }

    /** So many decisions, each with a consent and a meeting of its own. */
    static byte[] decisions(int count) {
        return papers(count, i -> "l" + i, many(count, i -> decision(i, "\"c" + i + "\"")));
    }

    private static byte[] papers(int meetings, IntFunction<String> decision, String decisions) {
        String text = OPENING + "\"meetings\": [" + many(meetings, Larger::meeting) + "], \"consents\": ["
                + many(meetings, i -> consent(i, decision.apply(i))) + "], \"decisions\": [" + decisions + "]}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String meeting(int number) {
        return ("{'id': 'm" + number
                        + "', 'kind': 'assembly', 'territory': 'a', 'date': '2026-02-14', 'status': 'held',"
                        + " 'issues': [{'id': 'x" + number + "'}], 'notices': [{'date': '2026-02-02', 'issues': ['x"
                        + number + "']}]}")
                .replace('\'', '"');
    }

    private static String consent(int number, String decision) {
        return ("{'id': 'c" + number + "', 'givenBy': 'asm', 'granted': true, 'date': '2026-02-14', 'decision': '"
                        + decision + "', 'meeting': 'm" + number + "'}")
                .replace('\'', '"');
    }

    private static String decision(int number, String consents) {
        return "{\"kind\": \"lease\", \"id\": \"l" + number
                + "\", \"date\": \"2026-02-18\", \"asset\": \"club\", \"consents\": [" + consents + "]}";
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }
}
