package kz.ereje.junit;

import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionResult;

/** What can be stated of one decision: {@code assertThat(decision).violates("12.2.14")}. For one thread. */
public final class DecisionAssert extends OutcomeAssert<DecisionAssert, DecisionResult> {

    DecisionAssert(DecisionResult actual) {
        super(actual, DecisionAssert.class);
    }

    @Override
    List<DecisionResult> decisions() {
        return List.of(actual);
    }

    @Override
    Optional<Current> file() {
        return Current.of(actual);
    }

    /** The act governs the decision; whether it is kept is another question. */
    public DecisionAssert isCovered() {
        isNotNull();
        covered(actual, true);
        return this;
    }

    /** The act does not govern the decision: it is to be checked against other law. */
    public DecisionAssert isNotCovered() {
        isNotNull();
        covered(actual, false);
        return this;
    }

    /**
     * The answer for the decision is the one that is stated in the file beside the dossier; see {@link ReportAssert#matchesExpected()}.
     *
     * @throws IllegalStateException if it is not a decision of the case that runs, so that no file is known
     */
    public DecisionAssert matchesExpected() {
        isNotNull();
        Current current = file().orElseThrow(OutcomeAssert::fileUnknown);
        differs(Comparison.of(current.file(), current.report()).in(language()).differences(actual));
        return this;
    }
}
