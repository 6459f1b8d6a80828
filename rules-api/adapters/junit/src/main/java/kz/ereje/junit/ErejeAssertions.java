package kz.ereje.junit;

import kz.ereje.api.DecisionResult;
import kz.ereje.api.Report;

/**
 * The way into assertions about answers, for AssertJ: {@code import static kz.ereje.junit.ErejeAssertions.assertThat}, which stands well
 * beside AssertJ's own import of that name. Safe for all threads.
 */
public final class ErejeAssertions {

    private ErejeAssertions() {}

    /** What is to be said of a report. */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /** What is to be said of one decision. */
    public static DecisionAssert assertThat(DecisionResult decision) {
        return new DecisionAssert(decision);
    }
}
