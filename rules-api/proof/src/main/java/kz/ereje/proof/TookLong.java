package kz.ereje.proof;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers that once took minutes to answer, or are made to: each as large as asked. */
public enum TookLong {
    /** Decisions that call one meeting, of which the people were notified late. */
    CONVENINGS(count -> papers(meeting("m", 1), "", count, TookLong::convening)),
    /** The same of a meeting with a hundred notices and a hundred issues. */
    HUNDRED_NOTICES(count -> papers(meeting("m", 100), "", count, TookLong::convening)),
    /** Leases with consents of one meeting, of which the people were notified late; every second was refused. */
    LEASES(count -> papers(
            meeting("m", 1),
            many(count, i -> consent("c" + i, i % 2 == 0, "m")),
            count,
            i -> lease(i, "'c" + i + "'"))),
    /** Leases of which each rests on the same hundred consents, each of a meeting of its own. */
    HUNDRED_CONSENTS(count -> papers(
            many(100, i -> meeting("m" + i, 10)),
            many(100, i -> consent("c" + i, true, "m" + i)),
            count,
            i -> lease(i, many(100, place -> "'c" + place + "'")))),
    /** Leases without any consent. */
    NO_CONSENT(count -> papers("", "", count, i -> lease(i, ""))),
    /** The same, and the ids that a new consent would get are taken. */
    TAKEN_IDS(count -> papers("", many(count, i -> "{'id': 'assembly-consent-" + i + "'}"), count, i -> lease(i, ""))),
    /** Consents to which nothing refers. */
    CONSENTS(count -> papers("", many(count, i -> "{'id': 'c" + i + "'}"), 1, i -> lease(i, "")));

    private static final String OPENING = "{'unit': 'a', 'checkedOn': '2026-03-02',"
            + " 'territories': [{'id': 'a', 'kind': 'village', 'population': 3000}],"
            + " 'actors': [{'id': 'akim', 'kind': 'akim', 'territory': 'a'}, {'id': 'asm', 'kind': 'assembly', 'territory': 'a'},"
            + " {'id': 'firm', 'kind': 'company'}],"
            + " 'assets': [{'id': 'club', 'kind': 'building', 'owner': 'self-government', 'ownerTerritory': 'a'}],";

    private final IntFunction<byte[]> made;

    TookLong(IntFunction<byte[]> made) {
        this.made = made;
    }

    /** The papers, with so many of what they are named after, or of the decisions that rest on it. */
    public byte[] of(int count) {
        return made.apply(count);
    }

    /** As many consents under one name; refused. */
    public static byte[] consentsNamedAlike(int count) {
        return papers("", many(count, i -> "{'id': 'consent'}"), 1, i -> lease(i, ""));
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
        return "{'id': '" + id + "', 'givenBy': 'asm', 'granted': " + granted
                + ", 'date': '2026-02-14', 'asset': 'club'," + " 'matter': 'lease', 'meeting': '" + meeting + "'}";
    }

    private static String lease(int number, String consents) {
        return "{'kind': 'lease', 'id': 'd" + number
                + "', 'date': '2026-02-18', 'decidedBy': 'akim', 'signedBy': 'akim',"
                + " 'asset': 'club', 'recipient': 'firm', 'contract': 'none', 'consents': [" + consents + "]}";
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }
}
