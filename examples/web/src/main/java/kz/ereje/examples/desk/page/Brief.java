package kz.ereje.examples.desk.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.OpenReason;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.examples.desk.page.ListPages.State;

/**
 * The answer so far, as it stands beside a page of the interview.
 *
 * @param name what the decision is called
 * @param state what came of it
 * @param reasons what is broken, and then what is doubtful, each reason once with all that it concerns
 * @param kept how many provisions are kept
 * @param open how many are open
 */
public record Brief(String name, State state, List<Reason> reasons, int kept, int open) {

    /**
     * Why something is broken or doubtful.
     *
     * @param sentence the reason
     * @param citations the provisions that it concerns
     */
    public record Reason(String sentence, String citations) {}

    /** Those of all decisions. */
    static List<Brief> of(Report report, Language language) {
        return report.decisions().stream()
                .map(decision -> of(decision, language))
                .toList();
    }

    private static Brief of(DecisionResult decision, Language language) {
        Stream<ProvisionResult> doubtful = decision.with(Outcome.UNDETERMINED).stream()
                .filter(row -> row.openFor().contains(OpenReason.JUDGEMENT));
        Map<String, List<ProvisionResult>> reasons = Stream.concat(decision.with(Outcome.VIOLATED).stream(), doubtful)
                .collect(Collectors.groupingBy(row -> row.sentence(language), LinkedHashMap::new, Collectors.toList()));
        List<Reason> told = reasons.entrySet().stream()
                .map(reason -> new Reason(
                        reason.getKey(),
                        reason.getValue().stream()
                                .map(row -> row.citation(language))
                                .collect(Collectors.joining("; "))))
                .toList();
        return new Brief(
                decision.name(language),
                ListPages.of(decision),
                told,
                decision.with(Outcome.COMPLIANT).size(),
                decision.with(Outcome.UNDETERMINED).size());
    }
}
