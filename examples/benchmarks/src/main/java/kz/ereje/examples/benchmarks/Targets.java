package kz.ereje.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The targets, and whether they were reached in this run. */
final class Targets {

    private static final List<Peer.Kind> LIBRARIES = List.of(
            Peer.Kind.DROOLS_NEW_SESSION, Peer.Kind.HIBERNATE_VALIDATOR, Peer.Kind.EVRETE, Peer.Kind.EASY_RULES);
    private static final String SUBSET = "SubsetBenchmark.broken ";
    private static final String JOINED = "JoinedBenchmark.broken ";
    private static final String BROKEN = "PeerBenchmark.broken ";
    private static final String REPORT = "CheckBenchmark.report ";
    private static final String VIOLATIONS = "CheckBenchmark.violations ";

    private final Measured measured;
    private final List<List<String>> rows = new ArrayList<>();

    private Targets(Measured measured) {
        this.measured = measured;
    }

    /** The rows of the table: the figure, its target, its measured value, reached or not. */
    static List<List<String>> of(Measured measured) {
        Targets targets = new Targets(measured);
        targets.peers();
        targets.own();
        targets.processes();
        return targets.rows;
    }

    private void peers() {
        double byHand = measured.score(BROKEN + Peer.Kind.BY_HAND);
        double fastest = LIBRARIES.stream()
                .mapToDouble(library -> measured.score(BROKEN + library))
                .min()
                .orElseThrow();
        double engine = measured.score(BROKEN + Peer.Kind.EREJE_ENGINE);
        double direct = measured.score(BROKEN + Peer.Kind.EREJE_DIRECT);
        atLeast(
                "violations only, ENGINE: times faster than naive Drools, joined rules",
                7,
                measured.score(JOINED + Joined.DROOLS_NAIVE) / measured.score(JOINED + Joined.EREJE_ENGINE));
        atLeast("violations only, ENGINE: times faster than the fastest peer library, all rules", 3, fastest / engine);
        atLeast("the same, fifteen rules each in its own words", 3, inOwnWords(Subset.EREJE_ENGINE));
        atMost("violations only, ENGINE: times the time of the evaluator by hand", 30, engine / byHand);
        atMost("violations only, DIRECT: times the time of the evaluator by hand", 4, direct / byHand);
        atLeast("violations only, DIRECT: times faster than the fastest peer library, all rules", 40, fastest / direct);
        atLeast("the same, fifteen rules each in its own words", 40, inOwnWords(Subset.EREJE_DIRECT));
    }

    private double inOwnWords(Subset way) {
        return Stream.of(Subset.JSON_SCHEMA, Subset.CEDAR, Subset.DROOLS_DMN)
                        .mapToDouble(library -> measured.score(SUBSET + library))
                        .min()
                        .orElseThrow()
                / measured.score(SUBSET + way);
    }

    private void own() {
        atMost(
                "a decision without violations, DIRECT: bytes",
                4096,
                measured.bytes("LawfulBenchmark.violations DIRECT"));
        Stream.of("ENGINE", "DIRECT").forEach(mode -> {
            atMost(
                    "report of the whole act, " + mode + ": times violations only",
                    3,
                    measured.score(REPORT + mode) / measured.score(VIOLATIONS + mode));
            atLeast("two threads, " + mode + ": times the rate of one", 1.6, measured.twice(REPORT + mode));
        });
    }

    private void processes() {
        double empty = measured.of("an empty JVM", "ms");
        atMost(
                "first verdict in a fresh JVM: times an empty JVM",
                12,
                measured.of("first verdict, ENGINE", "ms") / empty);
        atMost(
                "the same with a class-data archive",
                5.5,
                measured.of("first verdict, ENGINE, class-data archive", "ms") / empty);
        atMost("examples/check on one file: seconds", 0.6, measured.of("examples/check, one file", "ms") / 1000);
        atLeast(
                "examples/check on a folder: rate as a share of only reading and writing",
                0.5,
                measured.of("only reading the folder and writing as many bytes", "ms")
                        / measured.of("examples/check on the folder, JSON", "ms"));
    }

    private void atLeast(String what, double aimed, double reached) {
        row(what, "≥ " + shown(aimed), reached, reached >= aimed);
    }

    private void atMost(String what, double aimed, double reached) {
        row(what, "≤ " + shown(aimed), reached, reached <= aimed);
    }

    private void row(String what, String aimed, double reached, boolean met) {
        rows.add(List.of(what, aimed, shown(reached), met ? "yes" : "no"));
    }

    static String shown(double figure) {
        String pattern = figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, figure);
    }
}
