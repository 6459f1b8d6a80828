package kz.ereje.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.Exhibit;
import kz.ereje.model.fact.Fact;

/**
 * How much of what a decision's result rests on is shown by papers, and how much is only stated.
 *
 * @param decision the decision
 * @param language the language
 */
record ShownLines(DecisionResult decision, Language language) {

    private static final List<Outcome> RESULT = List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.COMPLIANT);

    /** In one sentence; empty where the result rests on no fact. */
    String summary() {
        List<Fact<?>> all = facts(false);
        int stated = facts(true).size();
        if (all.isEmpty()) {
            return "";
        }
        String key =
                stated == 0 ? "report.shown-all" : stated == all.size() ? "report.shown-none" : "report.shown-some";
        return Lexicon.fill(language, Lexicon.word(key), Map.of("n", all.size(), "stated", stated));
    }

    /** A row that is open for want of exhibits names what is not shown, and that alone: it would count as if nothing were. */
    private List<Fact<?>> facts(boolean statedOnly) {
        return RESULT.stream()
                .flatMap(outcome -> decision.with(outcome).stream())
                .filter(row -> !row.openFor().contains(OpenReason.NOT_SHOWN))
                .<Fact<?>>flatMap(row -> (statedOnly ? row.statedOnly() : row.toBeShown()).stream())
                .distinct()
                .toList();
    }

    /** What shows each fact of a row that papers can show; empty where the dossier has no exhibits at all, which the summary tells. */
    Map<Fact<?>, String> of(ProvisionResult row) {
        if (!row.hasExhibits()) {
            return Map.of();
        }
        Set<Fact<?>> stated = Set.copyOf(row.statedOnly());
        Map<Fact<?>, String> told = new HashMap<>();
        row.toBeShown().forEach(fact -> told.put(fact, told(row, fact, stated.contains(fact))));
        return told;
    }

    private String told(ProvisionResult row, Fact<?> fact, boolean stated) {
        List<Exhibit> exhibits = row.exhibits(fact);
        String named =
                exhibits.stream().map(exhibit -> row.name(exhibit, language)).collect(Collectors.joining("; "));
        String key = exhibits.isEmpty() ? "report.stated" : stated ? "report.shows-nothing" : "report.shown-by";
        return Lexicon.fill(language, Lexicon.word(key), Map.of("exhibits", named));
    }
}
