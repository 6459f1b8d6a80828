package kz.ereje.report.run;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.fact.Fact;

/**
 * A decision of a file, in words. Immutable and safe for all threads.
 *
 * @param id its id in the dossier
 * @param name what it is called
 * @param day its day, where one is known
 * @param state what came of it
 * @param shown how many facts behind what is kept are shown by papers
 * @param stated how many of them are only stated
 * @param rows a row for each provision
 */
record RunDecision(
        String id,
        String name,
        Optional<LocalDate> day,
        DecisionState state,
        int shown,
        int stated,
        List<RunRow> rows) {

    static RunDecision of(DecisionResult decision, Language language) {
        Set<Fact<?>> facts = new HashSet<>();
        Set<Fact<?>> stated = new HashSet<>();
        for (ProvisionResult row : decision.with(Outcome.COMPLIANT)) {
            facts.addAll(row.toBeShown());
            stated.addAll(row.statedOnly());
        }
        return new RunDecision(
                Letters.plain(decision.id()),
                Letters.plain(decision.name(language)),
                decision.decision().particulars().date().asOptional(),
                DecisionState.of(decision),
                facts.size() - stated.size(),
                stated.size(),
                decision.provisions().stream()
                        .map(row -> RunRow.of(row, language))
                        .toList());
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
