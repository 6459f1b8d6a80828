package kz.ereje.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.ereje.api.Regulation;

/** The figures as a page for people; it is written by the command that measures and is not edited. */
final class ResultsPage {

    private static final Regulation REGULATION = Regulation.load();

    private final Measured measured;
    private final List<String> lines = new ArrayList<>();

    private ResultsPage(Measured measured) {
        this.measured = measured;
    }

    static String of(Measured measured, int folder) {
        ResultsPage page = new ResultsPage(measured);
        page.opening();
        page.targets();
        page.reasons();
        page.peers();
        page.subset();
        page.joined();
        page.own();
        page.growth();
        page.answers();
        page.processes(folder);
        return String.join("\n", page.lines) + "\n";
    }

    private void opening() {
        add(
                "# Results",
                "",
                "Made by `examples/benchmarks/measure`; the same figures stand in `results.json`. One run, everything side by side, on "
                        + Runtime.getRuntime().availableProcessors() + " processors with Java "
                        + Runtime.version().feature() + "; only the ratios can be carried to another machine.",
                "",
                "The load is 8,192 dossiers of one decision: every kind of decision equally often; of ten decisions three break a",
                "provision, one lacks facts, six are whole and lawful. Every rule that can be broken is broken in some of them, and all ways",
                "were seen to find the same broken rules in each of them, before anything was measured.");
    }

    private void targets() {
        add("", "## What was aimed at", "", "| what | aimed at | measured | reached |", "|---|---|---|---|");
        Targets.of(measured).forEach(row -> add("| " + String.join(" | ", row) + " |"));
    }

    /** The reasons where a target is not reached, and the evidence for them. */
    private void reasons() {
        add(
                "",
                "## Why some of it is not reached",
                "",
                "- *Faster than the peers.* What was aimed at was set on rules that cost almost nothing, where the engine is all there is to",
                "  measure. The questions of this act cost more than any way to them: asked in a loop without a library they take "
                        + micros("PeerBenchmark.broken QUESTIONS_ALONE") + ",",
                "  the fastest library " + micros("PeerBenchmark.broken HIBERNATE_VALIDATOR") + ", the direct path "
                        + micros("PeerBenchmark.broken EREJE_DIRECT")
                        + ". They are given the questions as Ereje wrote them,",
                "  and the answers are thrown away but for yes and no. Ereje goes on where a decision breaks a rule: it asks the rules of that",
                "  provision again, so that the violation comes with its facts and its row. To be three times faster than the fastest here it",
                "  would have to be faster than the loop. Where the peers have the rules in their own words, fifteen of them and thirteen that",
                "  join papers, each way is asked for these rules alone; the whole law told a second time would be a second law.",
                "- *Naive Drools.* Its thirteen rules look for a yes. Ereje's say as well what is missing, what each answer rests on, and why a consent",
                "  does not count; whether the assembly that gave it was lawfully called is asked by Ereje alone. The engine adds some 0.4 µs for",
                "  each rule that it fires, and all rules that speak of a decision fire, because each has to answer.",
                "- *Two threads.* Threads that share nothing reach " + times("ControlBenchmark.arithmetic")
                        + " the rate of one with arithmetic here, and " + times("ControlBenchmark.smallObjects"),
                "  with small objects. Checks are more code than either, and with two threads the compiler has no processor of its own: they are",
                "  warmed up for 14 seconds; after four the rate of two was 1.34 to 1.45 times that of one.",
                "- *A folder.* What only reads and writes takes the dossiers apart as the check does, and then writes as many bytes as a report",
                "  has without making them. A report has " + REGULATION.provisions().size()
                        + " rows in three languages, and for what is broken the remedies, found by checking",
                "  changed dossiers again. Rows that say the same of every decision are put into bytes once; files are read and checked while",
                "  the one before is written. Of some 45 seconds of two processors for 100,000 dossiers the JVM's compiler took 12, reading and",
                "  checking 17 (reading 5, remedies about 6), making JSON 13 (JFR and the counts of the threads): checking nothing at all",
                "  would not reach what was aimed at, as long as the reports are made.");
    }

    private String micros(String name) {
        return Targets.shown(measured.score(name)) + " µs";
    }

    private String times(String name) {
        return Targets.shown(measured.twice(name)) + " times";
    }

    private void peers() {
        add(
                "",
                "## All " + REGULATION.rules().size() + " rules: the rules that one decision breaks",
                "",
                "Each library decides which rules to ask, asks the same questions in Java, and collects what is broken; `QUESTIONS_ALONE` asks them",
                "in a loop, without any library. `BY_HAND` is the second opinion of the tests, plain Java written by provision, which shares no",
                "line with the rule base.");
        ways("PeerBenchmark.broken ", Peer.Kind.values());
    }

    private void subset() {
        add(
                "",
                "## Fifteen rules that can be said in a schema, a policy or a table",
                "",
                "Rules that look at fields of the decision alone, each library with the rules in its own words. Ereje is given a rule base of these",
                "rules, which a caller cannot do; `BY_HAND` asks all rules of the decision, and what it finds is filtered.");
        ways("SubsetBenchmark.broken ", Subset.values());
    }

    private void joined() {
        add(
                "",
                "## Thirteen rules that join papers",
                "",
                "Rules about decisions that give property in use: each looks at the decision together with its asset, contract, consents, actors.",
                "`DROOLS_NAIVE` has each paper as a fact of its own, joins them in DRL that is compiled when it starts, and takes a new session for",
                "each check. Ereje and `BY_HAND` as above.");
        ways("JoinedBenchmark.broken ", Joined.values());
    }

    private void ways(String benchmark, Enum<?>[] ways) {
        add("", "| way | µs | × by hand | bytes |", "|---|---|---|---|");
        double byHand = measured.score(benchmark + "BY_HAND");
        Stream.of(ways)
                .map(way -> benchmark + way)
                .sorted((one, other) -> Double.compare(measured.score(one), measured.score(other)))
                .forEach(name -> row(name.substring(name.indexOf(' ') + 1), name, byHand));
    }

    private void row(String shown, String name, double byHand) {
        add("| " + shown + " | " + Targets.shown(measured.score(name)) + " | "
                + Targets.shown(measured.score(name) / byHand) + " | " + whole(measured.bytes(name)) + " |");
    }

    private void own() {
        add("", "## Ereje", "", "| one decision | mode | µs | ± | bytes |", "|---|---|---|---|---|");
        for (String what : List.of(
                "LawfulBenchmark.violations",
                "CheckBenchmark.violations",
                "CheckBenchmark.report",
                "CheckBenchmark.readAndReport",
                "CheckBenchmark.reportToJson")) {
            for (String mode : List.of("ENGINE", "DIRECT")) {
                String name = what + " " + mode;
                add("| " + what.substring(0, what.indexOf("Benchmark")) + " " + what.substring(what.indexOf('.') + 1)
                        + " | " + mode + " | " + Targets.shown(measured.score(name)) + " | "
                        + Targets.shown(measured.of(name, "error")) + " | " + whole(measured.bytes(name)) + " |");
            }
        }
        add("", "| report of one decision | p50, µs | p99 | p99.9 |", "|---|---|---|---|");
        for (String mode : List.of("ENGINE", "DIRECT")) {
            String name = "LatencyBenchmark.report " + mode;
            add("| " + mode + " | " + Targets.shown(measured.of(name, "p0.50")) + " | "
                    + Targets.shown(measured.of(name, "p0.99")) + " | "
                    + Targets.shown(measured.of(name, "p0.999")) + " |");
        }
    }

    private void growth() {
        add(
                "",
                "## Growth",
                "",
                "Reports; each figure is for one decision. Where the time grows with the decisions, as it should, each column has the same",
                "figure; with the rules artificially doubled and taken ten times it should grow no faster than they do.",
                "",
                "| mode | 1 decision in the dossier, µs | 10 | 100 | 1,000 |",
                "|---|---|---|---|---|");
        for (String mode : List.of("ENGINE", "DIRECT")) {
            add("| " + mode
                    + cells(
                            List.of(1, 10, 100, 1000),
                            decisions -> measured.score("GrowthBenchmark.largeDossier " + decisions + " " + mode)
                                    / decisions));
        }
        add("", "| mode | rules as they are, µs | twice | ten times |", "|---|---|---|---|");
        for (String mode : List.of("ENGINE", "DIRECT")) {
            add("| " + mode
                    + cells(
                            List.of(1, 2, 10),
                            times -> measured.score("GrowthBenchmark.manyRules " + mode + " " + times)));
        }
        batches();
    }

    private void batches() {
        add(
                "",
                "The first batch of a process is checked while the JVM still compiles what it runs: a small one is over before that is done.",
                "",
                "| mode | process | batch of 1,000, µs a decision | 100,000 |",
                "|---|---|---|---|");
        for (String mode : List.of("ENGINE", "DIRECT")) {
            for (boolean warm : new boolean[] {false, true}) {
                add("| " + mode + " | " + (warm ? "warm" : "just started")
                        + cells(
                                List.of(1000, 100_000),
                                batch -> 1000
                                        * measured.score("BatchBenchmark.batch " + batch + " " + mode + " " + warm)
                                        / batch));
            }
        }
    }

    private static String cells(List<Integer> columns, java.util.function.Function<Integer, Double> figure) {
        StringBuilder cells = new StringBuilder();
        columns.forEach(column -> cells.append(" | ").append(Targets.shown(figure.apply(column))));
        return cells.append(" |").toString();
    }

    private void answers() {
        if (!measured.has("AnswerBenchmark.wholeAnswer " + Crafted.EXAMPLES)) {
            return;
        }
        add(
                "",
                "## Files that are made to take long",
                "",
                "Whole answers to a mebibyte: read, checked, told in words and in JSON, with every remedy, question and calendar. No such file",
                "may take more than ten times what the example dossiers take that are joined until they are as large. The sizes at which the",
                "work is counted, and that it grows with the file and no faster, are in `GrowthTest`.",
                "",
                "| what the file holds | ms | × the examples | MB allocated |",
                "|---|---|---|---|");
        double examples = measured.score("AnswerBenchmark.wholeAnswer EXAMPLES");
        for (String crafted : Crafted.names()) {
            String name = "AnswerBenchmark.wholeAnswer " + crafted;
            add("| " + crafted + " | " + whole(measured.score(name)) + " | "
                    + Targets.shown(measured.score(name) / examples) + " | " + whole(measured.bytes(name) / 1_000_000)
                    + " |");
        }
    }

    private void processes(int folder) {
        add("", "## Processes", "", "| what | ms | × an empty JVM |", "|---|---|---|");
        double empty = measured.of("an empty JVM", "ms");
        for (String name : measured.all().keySet()) {
            if (measured.all().get(name).containsKey("ms") && !name.contains("folder")) {
                add("| " + name + " | " + Targets.shown(measured.of(name, "ms")) + " | "
                        + Targets.shown(measured.of(name, "ms") / empty) + " |");
            }
        }
        add("", "| a folder of " + whole(folder) + " dossiers | s | dossiers a second |", "|---|---|---|");
        for (String name : measured.all().keySet()) {
            if (name.contains("folder")) {
                double seconds = measured.of(name, "ms") / 1000;
                add("| " + name + " | " + Targets.shown(seconds) + " | " + whole(folder / seconds) + " |");
            }
        }
        add("", "| live heap of one checker | KiB |", "|---|---|");
        for (String mode : List.of("ENGINE", "DIRECT")) {
            add("| " + mode + " | " + whole(measured.of("live heap of a checker, " + mode, "bytes") / 1024) + " |");
        }
    }

    private static String whole(double figure) {
        return String.format(Locale.ROOT, "%,d", Math.round(figure));
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
