package kz.ereje.report.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;

/**
 * A decision of a file, in words. Immutable and safe for all threads.
 *
 * @param id its id in the dossier
 * @param name what it is called
 * @param day its day, where one is known
 * @param state what came of it
 * @param shown how many facts behind what is kept are shown by papers
 * @param stated how many of them are only stated
 * @param amount what it is worth in tenge, where that is known
 * @param rows a row for each provision
 */
record RunDecision(
        String id,
        String name,
        Optional<LocalDate> day,
        DecisionState state,
        int shown,
        int stated,
        Optional<Long> amount,
        List<RunRow> rows) {

    /** One whose amount is not known. */
    RunDecision(
            String id,
            String name,
            Optional<LocalDate> day,
            DecisionState state,
            int shown,
            int stated,
            List<RunRow> rows) {
        this(id, name, day, state, shown, stated, Optional.empty(), rows);
    }

    static RunDecision of(DecisionResult decision, Language language) {
        DecisionTotals totals = DecisionTotals.of(decision);
        return new RunDecision(
                Letters.plain(decision.id()),
                Letters.plain(decision.name(language)),
                decision.decision().particulars().date().asOptional(),
                decision.state(),
                Math.toIntExact(totals.factsShown()),
                Math.toIntExact(totals.factsStated()),
                decision.decision().particulars().amount().asOptional(),
                decision.provisions().stream()
                        .map(row -> RunRow.of(row, language))
                        .toList());
    }

    DecisionTotals totals() {
        return new DecisionTotals(
                Map.of(state, 1L),
                shown,
                stated,
                new DecisionTotals.Amounts(
                        amount.map(tenge -> Map.of(state, tenge)).orElse(Map.of()), amount.isPresent() ? 0 : 1),
                said());
    }

    private DecisionTotals.Findings said() {
        List<RunRow> violated =
                rows.stream().filter(row -> row.outcome() == Outcome.VIOLATED).toList();
        long waived = violated.stream().filter(row -> row.said().waived()).count();
        long objected = violated.stream().filter(row -> row.said().objected()).count();
        boolean all = !violated.isEmpty() && waived == violated.size();
        return new DecisionTotals.Findings(violated.size(), waived, objected, all ? 1 : 0, Optional.empty());
    }

    List<RunRow> findings() {
        return rows.stream().filter(RunRow::isFinding).toList();
    }

    List<RunRow> asked() {
        return rows.stream().filter(RunRow::isAsked).toList();
    }

    /** Its day as ISO 8601 has it; empty where it is not known. */
    String dayText() {
        return day.map(LocalDate::toString).orElse("");
    }
}
