package kz.ereje.api;

import java.util.List;
import java.util.Map;
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

    private List<Fact<?>> facts(boolean statedOnly) {
        return RESULT.stream()
                .flatMap(outcome -> decision.with(outcome).stream())
                .<Fact<?>>flatMap(row -> (statedOnly ? row.statedOnly() : row.toBeShown()).stream())
                .distinct()
                .toList();
    }

    /** What shows a fact of a row; empty where the dossier has no exhibits at all, which the summary tells. */
    String of(ProvisionResult row, Fact<?> fact) {
        boolean toBeShown = row.toBeShown().contains(fact);
        if (!toBeShown || !row.hasExhibits()) {
            return "";
        }
        List<Exhibit> exhibits = row.exhibits(fact);
        String named =
                exhibits.stream().map(exhibit -> row.name(exhibit, language)).collect(Collectors.joining("; "));
        String key = exhibits.isEmpty()
                ? "report.stated"
                : row.statedOnly().contains(fact) ? "report.shows-nothing" : "report.shown-by";
        return Lexicon.fill(language, Lexicon.word(key), Map.of("exhibits", named));
    }
}
