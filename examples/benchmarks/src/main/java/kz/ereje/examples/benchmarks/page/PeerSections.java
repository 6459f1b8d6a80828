package kz.ereje.examples.benchmarks.page;

import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.BYTES;
import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.TIME;

import java.util.Comparator;
import java.util.List;
import kz.ereje.api.Regulation;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;

/** Ereje beside the evaluator by hand and other libraries: facts, with no aim. */
final class PeerSections {

    private PeerSections() {}

    static List<Section> all() {
        return List.of(rules(), fields(), joined());
    }

    private static Section rules() {
        return new Section(
                "rules",
                "All " + Regulation.load().rules().size() + " rules: the rules that one decision breaks",
                List.of(
                        "Each library decides which rules to ask, asks the same questions in Java, and collects what is broken; `QUESTIONS_ALONE` asks them",
                        "in a loop, without any library: none can be faster. `BY_HAND` is the second opinion of the tests, plain Java written by",
                        "provision, which shares no line with the rule base. Facts that contradict each other are believed by libraries and not by",
                        "Ereje; dossiers with such are left out. All ways of this table and the next two were seen to find the same broken",
                        "rules in each dossier before they were measured."),
                PeerSections::ways);
    }

    private static Section fields() {
        return new Section(
                "fields",
                "Fifteen rules that can be said in a schema, a policy or a table",
                List.of(
                        "Rules that look at fields of the decision alone, each library with the rules in its own words. Ereje is given a rule base of these",
                        "rules, which a caller cannot do; `BY_HAND` asks all rules of the decision, and what it finds is filtered."),
                PeerSections::ways);
    }

    private static Section joined() {
        return new Section(
                "joined",
                "Twelve rules that join papers",
                List.of(
                        "Rules about decisions that give property in use: each looks at the decision together with its asset, contract, consents, actors.",
                        "`DROOLS_NAIVE` has each paper as a fact of its own, joins them in DRL that is compiled when it starts, and takes a new session for",
                        "each check. Ereje and `BY_HAND` as above."),
                PeerSections::ways);
    }

    private static List<String> ways(MeasuredTable table) {
        double byHand = table.time("BY_HAND");
        return Shown.joined(
                Shown.heading("way", "µs", "lowest–highest", "× by hand", "bytes allocated"),
                table.names().stream()
                        .sorted(Comparator.comparingDouble(table::time))
                        .map(name -> Shown.row(
                                name,
                                Shown.spread(table.spread(name, TIME), 1),
                                Shown.figure(table.time(name) / byHand),
                                Shown.whole(table.median(name, BYTES)))));
    }
}
