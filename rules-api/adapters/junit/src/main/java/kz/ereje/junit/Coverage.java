package kz.ereje.junit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Report;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * What the dossiers of a run asked of the act: for each provision, for how many decisions it was kept, broken or open. A dossier counts
 * once, however many methods ask it. Told when the run is over. Safe for all threads.
 */
final class Coverage implements AutoCloseable {

    private final List<String> provisions;
    private final CoverageOutput output;
    private final Set<String> checks = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Map<Outcome, Integer>> counts = new HashMap<>();
    private int decisions;
    private int notCovered;

    /** Counts for the provisions that a decision can break, whichever they are in the edition that is in force last. */
    Coverage(Regulation regulation, CoverageOutput output) {
        this.provisions = regulation.provisions().stream()
                .filter(provision -> !provision.rules().isEmpty())
                .map(ProvisionEntry::id)
                .toList();
        this.output = output;
    }

    /** The one of the whole run: some tools start JUnit anew for each class. */
    static Coverage of(ExtensionContext context, Language language) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Coverage.class))
                .getOrComputeIfAbsent(
                        Coverage.class,
                        key -> new Coverage(DossierFile.regulation(), CoverageOutput.of(context, language)),
                        Coverage.class);
    }

    synchronized void add(String check, Report report) {
        if (checks.add(check)) {
            report.decisions().forEach(this::add);
        }
    }

    synchronized void addRefused(String check) {
        refused.add(check);
    }

    private void add(DecisionResult decision) {
        decisions++;
        notCovered += decision.covered() ? 0 : 1;
        for (ProvisionResult row : decision.provisions()) {
            counts.computeIfAbsent(row.provision(), key -> new EnumMap<>(Outcome.class))
                    .merge(row.outcome(), 1, Integer::sum);
        }
    }

    synchronized int dossiers() {
        return checks.size();
    }

    synchronized int notRead() {
        return refused.size();
    }

    synchronized int decisions() {
        return decisions;
    }

    synchronized int notCovered() {
        return notCovered;
    }

    /** The provisions that a decision can break, in the order of the act. */
    List<String> provisions() {
        return provisions;
    }

    /** For how many decisions the provision has this outcome. */
    synchronized int count(String provision, Outcome outcome) {
        return counts.getOrDefault(provision, Map.of()).getOrDefault(outcome, 0);
    }

    /** The provisions that have one of these outcomes for some decision. */
    List<String> with(Outcome... outcomes) {
        return provisions.stream()
                .filter(provision -> Arrays.stream(outcomes).anyMatch(outcome -> count(provision, outcome) > 0))
                .toList();
    }

    /** Those that were applied to no decision. */
    List<String> neverAsked() {
        List<String> applied = with(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);
        return provisions.stream()
                .filter(provision -> !applied.contains(provision))
                .toList();
    }

    @Override
    public void close() {
        output.tell(this);
    }
}
