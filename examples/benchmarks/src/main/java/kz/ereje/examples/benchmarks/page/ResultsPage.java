package kz.ereje.examples.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.Figures;

/** The figures as a page for people; it is written by the command that measures and is not edited. */
public final class ResultsPage {

    private ResultsPage() {}

    /** The page of these figures. */
    public static String of(Figures figures) {
        List<String> lines = new ArrayList<>(opening(figures));
        lines.addAll(List.of("", "## What is aimed at", ""));
        lines.addAll(Shown.heading("what", "aimed at", "measured", "reached"));
        lines.addAll(Targets.of(figures));
        Stream.of(OwnSections.all(), ProcessSections.all(), DeskSections.all(), AuditSections.all(), PeerSections.all())
                .flatMap(List::stream)
                .forEach(section -> lines.addAll(section.of(figures)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> opening(Figures figures) {
        return List.of(
                "# Results",
                "",
                "Made by `examples/benchmarks/measure`; every measured value stands in `results.json`, with its round. Measured on "
                        + figures.processors() + " processors",
                "with Java " + figures.java() + "; only the ratios can be carried to another machine.",
                "",
                "The ways of a table take turns: each round measures all of them once, in an order of its own, each in a JVM of its own. A figure",
                "is the median of the rounds, with the lowest and the highest beside it. The same loop, the control, is measured before each",
                "round and after the last. Where it moved by more than 15 % the table is not written.",
                "",
                "The load is 8,192 dossiers of one decision: every kind of decision equally often; of ten decisions three break a",
                "provision, one lacks facts, six are whole and lawful. Every rule that can be broken is broken in some of them.");
    }
}
