package kz.ereje.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.ReportParts;
import kz.ereje.api.ReportParts.Evidence;
import kz.ereje.api.ReportParts.FactTold;
import kz.ereje.api.ReportParts.OfDecision;
import kz.ereje.report.internal.Markup;

/**
 * The evidence: of each decision the provisions with their outcomes, the facts on which they rest, what shows them, and where they stand in the
 * dossier; and the readings of the act: behind a fold on screen, in full on paper. Ids and places are told here and nowhere else. For one thread.
 *
 * @param writing what it is written with
 * @param parts what is told
 */
record Annex(Writing writing, ReportParts parts) {

    private static final List<Outcome> RESTING =
            List.of(Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.COMPLIANT);

    void write() {
        Markup out = writing.out();
        out.in("details", new String[] {"class", "r-annex", "id", "r-annex"}, () -> {
            out.in("summary", "r-fold", () -> out.in("h2", "r-head", writing.say("annex")));
            parts.decisions().forEach(this::decision);
            readings();
            unchecked();
        });
    }

    private void decision(OfDecision decision) {
        List<ProvisionResult> rows = RESTING.stream()
                .flatMap(outcome -> decision.decision().with(outcome).stream())
                .toList();
        writing.out().in("h3", "r-head", decision.name());
        if (!rows.isEmpty()) {
            provisions(decision, rows);
            facts(decision, rows);
        }
        notApplicable(decision);
    }

    private void notApplicable(OfDecision decision) {
        String numbers = decision.decision().with(Outcome.NOT_APPLICABLE).stream()
                .map(ProvisionResult::provision)
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            writing.out().in("p", "r-remark", writing.say("not-applicable-numbers", numbers));
        }
    }

    /** They are the same for every decision. */
    private void unchecked() {
        Map<String, ProvisionResult> rows = new LinkedHashMap<>();
        parts.decisions().stream()
                .flatMap(decision -> decision.decision().with(Outcome.UNCHECKED).stream())
                .forEach(row -> rows.putIfAbsent(row.provision(), row));
        if (!rows.isEmpty()) {
            writing.out().in("h3", "r-head", writing.say("unchecked", rows.size()));
            new AlikePart(writing).write(List.copyOf(rows.values()));
        }
    }

    private void provisions(OfDecision decision, List<ProvisionResult> rows) {
        table(
                "r-provisions",
                List.of("number", "provision", "outcome"),
                () -> rows.forEach(row -> cells(
                        () -> cell("r-number", row.provision()),
                        () -> writing.out().in("td", "r-provision", () -> writing.cite(row)),
                        () -> cell("r-outcome", decision.word(row)))));
    }

    /** Each fact once, with the numbers of all provisions that rest on it. */
    private void facts(OfDecision decision, List<ProvisionResult> rows) {
        Map<String, FactTold> facts = new LinkedHashMap<>();
        Map<String, Set<String>> resting = new LinkedHashMap<>();
        for (ProvisionResult row : rows) {
            Evidence evidence = decision.evidence(row);
            Stream.concat(evidence.facts().stream(), evidence.missing().stream())
                    .forEach(told -> {
                        String path = told.fact().path().toString();
                        facts.merge(path, told, (one, other) -> one.shown().isPresent() ? one : other);
                        resting.computeIfAbsent(path, key -> new LinkedHashSet<>())
                                .add(row.provision());
                    });
        }
        if (!facts.isEmpty()) {
            table(facts, resting);
        }
    }

    private void table(Map<String, FactTold> facts, Map<String, Set<String>> resting) {
        boolean exhibits = facts.values().stream().anyMatch(told -> told.shown().isPresent());
        List<String> heads = new ArrayList<>(List.of("fact", "value"));
        if (exhibits) {
            heads.add("shown-by");
        }
        heads.add("numbers");
        table(
                exhibits ? "r-facts r-shown" : "r-facts",
                heads,
                () -> facts.forEach((path, told) -> cells(
                        () -> fact(told, path),
                        () -> cell("r-value", told.value()),
                        () -> {
                            if (exhibits) {
                                cell("r-exhibit", told.shown().orElse("–"));
                            }
                        },
                        () -> cell("r-number", String.join(", ", resting.getOrDefault(path, Set.of()))))));
    }

    private void fact(FactTold told, String path) {
        Markup out = writing.out();
        out.in("td", "r-fact", () -> out.say(told.name() + " ").in("code", "r-path", path));
    }

    private void table(String type, List<String> heads, Runnable rows) {
        Markup out = writing.out();
        out.in("table", type, () -> {
            out.in(
                    "thead",
                    "r-heads",
                    () -> out.in(
                            "tr",
                            "r-row",
                            () -> heads.forEach(head ->
                                    out.in("th", new String[] {"scope", "col"}, () -> out.say(writing.say(head))))));
            out.in("tbody", "r-rows", rows);
        });
    }

    private void cells(Runnable... cells) {
        writing.out().in("tr", "r-row", () -> Stream.of(cells).forEach(Runnable::run));
    }

    private void cell(String type, String words) {
        writing.out().in("td", type, words);
    }

    private void readings() {
        if (!parts.readings().isEmpty()) {
            Markup out = writing.out();
            out.in("h3", "r-head", writing.say("readings"));
            out.in("ul", "r-lines", () -> parts.readings().forEach(this::reading));
        }
    }

    private void reading(ReadingEntry reading) {
        Markup out = writing.out();
        out.in("li", "r-line", () -> {
            out.in("code", "r-path", reading.id());
            out.say(" (" + reading.status(writing.language()) + "). " + reading.question(writing.language()) + " "
                    + reading.choice(writing.language()));
        });
    }
}
