package kz.ereje.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;

/**
 * The evidence for one decision: for each provision that is shown the facts on which it rests or that are missing, each with its place, and the
 * readings.
 *
 * @param decision the decision
 * @param asked what was asked for
 */
record EvidenceLines(DecisionResult decision, ReportText asked) {

    /** The lines. */
    CharSequence lines() {
        StringBuilder text = new StringBuilder();
        text.append("\n  ").append(asked.bold(word("report.evidence"))).append('\n');
        for (ProvisionResult row : decision.provisions()) {
            if (asked.shows(row)) {
                text.append("    ")
                        .append(row.outcome().word(asked.language()))
                        .append("  ")
                        .append(row.citation(asked.language()))
                        .append("  [")
                        .append(row.provision())
                        .append("]\n");
                facts(text, "report.facts", row, row.facts());
                facts(text, "report.missing", row, row.asked());
                String readings = new RestingLines(asked.language(), asked.all()).under(row);
                if (!readings.isEmpty()) {
                    text.append("      ").append(readings).append('\n');
                }
            }
        }
        return text;
    }

    private void facts(StringBuilder text, String key, ProvisionResult row, List<Fact<?>> facts) {
        Map<Fact<?>, String> shown = new ShownLines(decision, asked.language()).of(row);
        String told = facts.stream()
                .map(fact -> "        - " + row.told(fact, asked.language()) + ": " + row.value(fact, asked.language())
                        + "  (" + fact.path() + ")" + shown(shown, fact) + '\n')
                .distinct()
                .collect(Collectors.joining());
        if (!told.isEmpty()) {
            text.append("      ").append(word(key)).append(":\n").append(told);
        }
    }

    private static String shown(Map<Fact<?>, String> shown, Fact<?> fact) {
        String told = shown.get(fact);
        return told == null ? "" : " – " + told;
    }

    private String word(String key) {
        return Lexicon.word(asked.language(), key);
    }
}
