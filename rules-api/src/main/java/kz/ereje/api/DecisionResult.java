package kz.ereje.api;

import java.util.List;
import java.util.Map;
import kz.ereje.api.report.DecisionRows;
import kz.ereje.api.report.Lexicon;
import kz.ereje.api.report.Sentences;
import kz.ereje.model.decision.Decision;

/** What is said of one decision: one row for each of the 83 provisions of the act, in its order. */
public final class DecisionResult {

    private final DecisionRows rows;
    private final List<ProvisionResult> provisions;

    DecisionResult(DecisionRows rows, Sentences sentences) {
        this.rows = rows;
        this.provisions = rows.rows().stream()
                .map(row -> new ProvisionResult(row, sentences))
                .toList();
    }

    /** The id of the decision in its dossier. */
    public String id() {
        return rows.decision().id();
    }

    /** The decision itself. */
    public Decision decision() {
        return rows.decision();
    }

    /** What kind of decision it is, in words. */
    public String kind(Language language) {
        return Lexicon.in(
                language, Lexicon.label("DecisionKind:" + rows.decision().kind().token()));
    }

    /** Whether the act speaks of what the decision is about; if not, nothing about it is ever reported as compliant. */
    public boolean covered() {
        return rows.covered();
    }

    /** One row for each provision. */
    public List<ProvisionResult> provisions() {
        return provisions;
    }

    /** The rows with this outcome. */
    public List<ProvisionResult> with(Outcome outcome) {
        return provisions.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /** The rules that failed, with the cause; their provisions are {@link Outcome#ERROR}. */
    public Map<String, Throwable> failures() {
        return rows.failures();
    }
}
