package kz.ereje.examples.benchmarks.page;

import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.BYTES;
import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.TIME;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;

/** What calls of Ereje take. */
final class OwnSections {

    private static final List<String> MODES = List.of("ENGINE", "DIRECT");

    private OwnSections() {}

    static List<Section> all() {
        return List.of(reading(), data(), calls(), threads(), growth(), batches(), answers());
    }

    private static Section reading() {
        return new Section(
                "reading",
                "JSON to facts",
                List.of(
                        "`read` is `Dossiers.read`; `tokens` asks the parser of jackson-core for one token of the same bytes after the other, and for",
                        "nothing else: not for the text of a value, which alone would take it some 1.4 times as long. A dossier has a fact with its place",
                        "for each field that is stated and for each that is not, and every id and reference in it was looked up. The load is written on",
                        "one line, the examples are written for people. One dossier each time."),
                table -> Shown.joined(
                        Shown.heading("way", "µs", "lowest–highest", "× tokens", "bytes allocated"),
                        Stream.of("LOAD", "EXAMPLES")
                                .flatMap(source -> Stream.of("tokens ", "read ")
                                        .map(call -> row(table, call + source, table.time("tokens " + source))))));
    }

    private static Section data() {
        return new Section(
                "data",
                "Data of what matters",
                List.of(
                        "One decision each time, by ENGINE, in one language, without remedies. A report keeps what was once asked of it; each is",
                        "therefore made anew, and what the data take is what they add to `check`. `checkToLine` writes a line with `ReportLines`;",
                        "`checkToDataByMapper` gives `report.data` to Jackson's mapper."),
                table -> Shown.joined(
                        Shown.heading("way", "µs", "lowest–highest", "× check", "bytes allocated"),
                        Stream.of("check", "checkToLine", "checkToDataByMapper")
                                .map(call -> row(table, call, table.time("check")))));
    }

    private static Section calls() {
        return new Section(
                "calls",
                "One decision",
                List.of(
                        "`Lawful` are the decisions of the load that break nothing. `readAndReport` begins with the bytes of a file; `checkToWholeJson`",
                        "writes every row in three languages, with remedies. `Latency` is one report at a time, with its slow ones."),
                table -> Stream.concat(
                                Shown.joined(
                                        Shown.heading("call", "µs", "lowest–highest", "bytes allocated"),
                                        others(table)
                                                .filter(name -> !name.startsWith("Latency"))
                                                .map(name -> Shown.row(
                                                        name,
                                                        Shown.spread(table.spread(name, TIME), 1),
                                                        Shown.whole(table.median(name, BYTES)))))
                                        .stream(),
                                latencies(table))
                        .toList());
    }

    private static Stream<String> latencies(MeasuredTable table) {
        Stream<String> rows = MODES.stream().map(mode -> {
            String name = "Latency report " + mode;
            return Shown.row(
                    mode,
                    Shown.figure(table.median(name, "p0.50")),
                    Shown.figure(table.median(name, "p0.99")),
                    Shown.figure(table.median(name, "p0.999")));
        });
        List<String> heading = Shown.heading("report of one decision", "p50, µs", "p99", "p99.9");
        return Stream.concat(Stream.of(""), Shown.joined(heading, rows).stream());
    }

    private static Section threads() {
        return new Section(
                "threads",
                "Two threads",
                List.of(
                        "What two threads reach that share nothing is seen from small objects, and is the most that checks can reach. With two",
                        "threads the compiler has no processor of its own; they are warmed up for 12 seconds."),
                table -> Shown.joined(
                        Shown.heading(
                                "work",
                                "µs with one thread",
                                "lowest–highest",
                                "µs with two",
                                "lowest–highest",
                                "× the rate of one"),
                        Stream.of("report ENGINE", "report DIRECT", "small objects")
                                .map(work -> Shown.row(
                                        work,
                                        Shown.spread(table.spread(work + " x1", TIME), 1),
                                        Shown.spread(table.spread(work + " x2", TIME), 1),
                                        Shown.figure(2 * table.time(work + " x1") / table.time(work + " x2"))))));
    }

    private static Section growth() {
        return new Section(
                "growth",
                "Growth",
                List.of(
                        "Reports by ENGINE; each figure is for one decision. It should stay the same with more decisions in a dossier, and grow no faster",
                        "than the rules where each stands in the rule base twice and ten times."),
                table -> Shown.joined(
                        Shown.heading("what grows", "µs a decision", "lowest–highest"),
                        others(table)
                                .map(name ->
                                        Shown.row(name, Shown.spread(table.spread(name, TIME), decisions(name))))));
    }

    private static Section batches() {
        return new Section(
                "batches",
                "Batches",
                List.of(
                        "Reports by ENGINE. The first batch of a process is checked while the JVM still compiles what it runs: a small one is over before",
                        "that is done."),
                table -> Shown.joined(
                        Shown.heading("process and decisions", "µs a decision", "lowest–highest"),
                        others(table)
                                .map(name ->
                                        Shown.row(name, Shown.spread(table.spread(name, TIME), decisions(name))))));
    }

    /** How many decisions a call checks, by the name of the way. */
    private static double decisions(String name) {
        return name.startsWith("rules") ? 1 : Double.parseDouble(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static Section answers() {
        return new Section(
                "answers",
                "Files that are made to take long",
                List.of(
                        "Whole answers to a mebibyte: read, checked, told in words and in JSON, with every remedy, question and calendar. No such file",
                        "may take more than ten times what the example dossiers take that are joined until they are as large. The sizes at which the",
                        "work is counted, and that it grows with the file and no faster, are in `GrowthTest`."),
                table -> Shown.joined(
                        Shown.heading("what the file holds", "ms", "lowest–highest", "× the examples", "MB allocated"),
                        others(table)
                                .map(name -> Shown.row(
                                        name,
                                        Shown.spread(table.spread(name, TIME), 1000),
                                        Shown.figure(table.time(name) / table.time("EXAMPLES")),
                                        Shown.whole(table.median(name, BYTES) / 1e6)))));
    }

    private static String row(MeasuredTable table, String name, double compared) {
        return Shown.row(
                name,
                Shown.spread(table.spread(name, TIME), 1),
                Shown.figure(table.time(name) / compared),
                Shown.whole(table.median(name, BYTES)));
    }

    /** All but the control, by name, so that the order of the first round does not show; numbers in the order of numbers. */
    private static Stream<String> others(MeasuredTable table) {
        return table.names().stream()
                .filter(name -> !name.equals(table.control()))
                .sorted(Comparator.comparing((String name) -> name.replaceAll("\\d", ""))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()));
    }
}
