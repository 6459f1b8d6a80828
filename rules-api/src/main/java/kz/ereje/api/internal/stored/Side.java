package kz.ereje.api.internal.stored;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ereje.api.data.AskedData;
import kz.ereje.api.data.CountsData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.ReportData;

/**
 * One of two answers that are compared.
 *
 * @param name {@code before} or {@code after}
 * @param data the answer
 */
record Side(String name, ReportData data) {

    /**
     * Looks whether the answer says what it holds.
     *
     * @throws IllegalArgumentException if it does not
     */
    Side {
        if (data.decisions() != null && data.problems() == null && data.asked() == null) {
            throw new IllegalArgumentException(
                    "The answer " + name + " does not say what was asked for.\nMaybe it was not read whole.");
        }
    }

    /** Whether there is an answer, and not only problems. */
    boolean answered() {
        return data.decisions() != null && data.problems() == null;
    }

    /** The decisions by their ids; none where there is no answer. */
    Map<String, DecisionData> decisions() {
        Map<String, DecisionData> decisions = new LinkedHashMap<>();
        if (answered()) {
            data.answered().forEach(decision -> decisions.put(decision.id(), decision));
        }
        return decisions;
    }

    /** Whether rows with this outcome were asked for. */
    boolean asksFor(String outcome) {
        return asked().outcomes().contains(outcome);
    }

    /** Whether rows of every outcome were asked for, which is so where all outcomes of the library are named. */
    boolean asksForAll(List<String> outcomes) {
        return asked().outcomes().containsAll(outcomes);
    }

    /** Whether this decision was asked for. */
    boolean asksForDecision(String id) {
        List<String> ids = asked().decisions();
        return ids == null || ids.contains(id);
    }

    private AskedData asked() {
        return Objects.requireNonNull(data.asked(), "An answer says what was asked for");
    }

    /** How many provisions the act had for this decision. */
    static int provisions(DecisionData decision) {
        CountsData counts = decision.counts();
        return counts.violated()
                + counts.undetermined()
                + counts.compliant()
                + counts.notApplicable()
                + counts.unchecked()
                + counts.error();
    }
}
