package kz.ereje.api;

import java.util.List;
import java.util.stream.Collectors;
import kz.ereje.api.ReportParts.Evidence;
import kz.ereje.api.ReportParts.FactTold;
import kz.ereje.api.ReportParts.OfDecision;
import kz.ereje.api.internal.report.Lexicon;

/**
 * The evidence for one decision as lines of text: for each provision that is shown the facts on which it rests or that are missing, each with
 * its place, and the readings.
 *
 * @param parts what is told of the decision
 * @param asked what was asked for
 */
record EvidenceLines(OfDecision parts, ReportText asked) {

    /** The lines. */
    CharSequence lines() {
        StringBuilder text = new StringBuilder();
        text.append("\n  ").append(asked.bold(word("report.evidence"))).append('\n');
        for (ProvisionResult row : parts.decision().provisions()) {
            if (asked.shows(row)) {
                text.append("    ")
                        .append(row.outcome().word(asked.language()))
                        .append("  ")
                        .append(row.citation(asked.language()))
                        .append("  [")
                        .append(row.provision())
                        .append("]\n");
                Evidence evidence = parts.evidence(row);
                facts(text, "report.facts", evidence.facts());
                facts(text, "report.missing", evidence.missing());
                String readings = new RestingLines(asked.language(), asked.all()).under(row);
                if (!readings.isEmpty()) {
                    text.append("      ").append(readings).append('\n');
                }
            }
        }
        return text;
    }

    private void facts(StringBuilder text, String key, List<FactTold> facts) {
        String told = facts.stream()
                .map(fact -> "        - " + fact.name() + ": " + fact.value() + "  ("
                        + fact.fact().path() + ")"
                        + fact.shown().map(shown -> " – " + shown).orElse("") + '\n')
                .distinct()
                .collect(Collectors.joining());
        if (!told.isEmpty()) {
            text.append("      ").append(word(key)).append(":\n").append(told);
        }
    }

    private String word(String key) {
        return Lexicon.word(asked.language(), key);
    }
}
