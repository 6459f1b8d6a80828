package kz.ereje.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.JmhWay;
import kz.ereje.examples.benchmarks.measuring.JmhWay.Effort;
import kz.ereje.examples.benchmarks.measuring.Table;
import kz.ereje.examples.benchmarks.measuring.Way;

/**
 * The tables of calls, each measured by JMH. Where nothing is said, the control is the bare loop over the questions: the same code and
 * the same data as the checks, with nothing that changes when Ereje does.
 *
 * @param effort how long one thread is measured in a round: whole checks are more code than the compiler is done with in a few seconds
 * @param twice the same for two threads: the compiler then has no processor of its own, and takes as many seconds to be done
 */
record CallTables(Effort effort, Effort twice) {

    private static final List<String> MODES = List.of("ENGINE", "DIRECT");

    /** What is over before it could be warmed up by calls of its own. */
    private static final Effort ONE_SHOT = new Effort(0, 1);

    /** All rules. */
    Table rules(int rounds) {
        return compared("PeerBenchmark.broken", "peer", Peer.Kind.values(), Peer.Kind.QUESTIONS_ALONE, rounds);
    }

    /** The rules that look at fields of the decision alone. */
    Table fields(int rounds) {
        return compared("SubsetBenchmark.broken", "subset", Subset.values(), Subset.BY_HAND, rounds);
    }

    /** The rules that join papers. */
    Table joined(int rounds) {
        return compared("JoinedBenchmark.broken", "joined", Joined.values(), Joined.BY_HAND, rounds);
    }

    /** Reading; the control is what it is compared with, over the load. */
    Table reading(int rounds) {
        return new Table(
                reading("tokens", "LOAD"),
                List.of(reading("read", "LOAD"), reading("tokens", "EXAMPLES"), reading("read", "EXAMPLES")),
                rounds);
    }

    /** Data of what matters. */
    Table data(int rounds) {
        return new Table(
                loop(),
                ways(
                        Stream.of("check", "checkToLine", "checkToDataByMapper"),
                        call -> way(call, "DataBenchmark." + call, Map.of())),
                rounds);
    }

    /** The calls of a checker, one decision at a time. */
    Table calls(int rounds) {
        List<Way> ways = new ArrayList<>();
        for (String mode : MODES) {
            for (String call :
                    List.of("LawfulBenchmark.violations", "CheckBenchmark.violations", "CheckBenchmark.report")) {
                ways.add(inMode(call, mode));
            }
            ways.add(inMode("LatencyBenchmark.report", mode));
        }
        ways.add(inMode("CheckBenchmark.readAndReport", "ENGINE"));
        ways.add(inMode("CheckBenchmark.checkToWholeJson", "ENGINE"));
        return new Table(loop(), ways, rounds);
    }

    /** One thread and two. */
    Table threads(int rounds) {
        List<Way> ways = new ArrayList<>();
        for (int threads : new int[] {1, 2}) {
            Effort enough = threads == 1 ? effort : twice;
            for (String mode : MODES) {
                ways.add(new JmhWay(
                        "report " + mode + " x" + threads,
                        "CheckBenchmark.report",
                        Map.of("mode", mode),
                        enough,
                        threads));
            }
            ways.add(new JmhWay(
                    "small objects x" + threads, "ControlBenchmark.smallObjects", Map.of(), effort, threads));
        }
        return new Table(loop(), ways, rounds);
    }

    /** More decisions in a dossier, and each rule many times. */
    Table growth(int rounds) {
        List<Way> ways = new ArrayList<>();
        for (String decisions : List.of("1", "100", "1000")) {
            ways.add(way(
                    "decisions " + decisions,
                    "GrowthBenchmark.largeDossier",
                    Map.of("mode", "ENGINE", "decisions", decisions)));
        }
        for (String times : List.of("1", "2", "10")) {
            ways.add(way("rules x" + times, "GrowthBenchmark.manyRules", Map.of("mode", "ENGINE", "times", times)));
        }
        return new Table(loop(), ways, rounds);
    }

    /** Batches of a process that has just started and of one that is warm. */
    Table batches(int rounds) {
        List<Way> ways = new ArrayList<>();
        for (String warm : List.of("false", "true")) {
            for (String decisions : List.of("1000", "100000")) {
                ways.add(new JmhWay(
                        (warm.equals("true") ? "warm " : "just started ") + decisions,
                        "BatchBenchmark.batch",
                        Map.of("mode", "ENGINE", "decisions", decisions, "warm", warm),
                        ONE_SHOT,
                        1));
            }
        }
        return new Table(loop(), ways, rounds);
    }

    /** Files that are made to take long, beside the examples. */
    Table answers(int rounds, List<String> crafted) {
        return new Table(
                loop(),
                ways(
                        crafted.stream(),
                        name -> new JmhWay(name, "AnswerBenchmark.wholeAnswer", Map.of("crafted", name), ONE_SHOT, 1)),
                rounds);
    }

    private Table compared(String benchmark, String parameter, Enum<?>[] all, Enum<?> control, int rounds) {
        Function<Enum<?>, Way> one = way -> way(way.name(), benchmark, Map.of(parameter, way.name()));
        return new Table(one.apply(control), ways(Stream.of(all).filter(way -> way != control), one), rounds);
    }

    private Way loop() {
        Peer.Kind kind = Peer.Kind.QUESTIONS_ALONE;
        return way(kind.name(), "PeerBenchmark.broken", Map.of("peer", kind.name()));
    }

    private Way reading(String call, String source) {
        return way(call + " " + source, "ReadingBenchmark." + call, Map.of("source", source));
    }

    private Way inMode(String benchmark, String mode) {
        return way(benchmark.replace("Benchmark.", " ") + " " + mode, benchmark, Map.of("mode", mode));
    }

    private Way way(String name, String benchmark, Map<String, String> parameters) {
        return new JmhWay(name, benchmark, parameters, effort, 1);
    }

    private static <T> List<Way> ways(Stream<T> all, Function<T, Way> made) {
        return all.map(made).toList();
    }
}
