package kz.ereje.report.coverage;

import kz.ereje.api.Outcome;

/**
 * How often something was asked, one for each decision that it was asked about. Immutable and safe for all threads.
 *
 * @param kept how often it is kept
 * @param violated how often it is broken
 * @param open how often it is not known whether it is kept
 * @param failed how often a rule failed, so that nothing is proved
 */
public record Asked(long kept, long violated, long open, long failed) {

    /** Never asked. */
    static final Asked NEVER = new Asked(0, 0, 0, 0);

    /**
     * Takes the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Asked {
        if (kept < 0 || violated < 0 || open < 0 || failed < 0) {
            throw new IllegalArgumentException("A number of decisions is negative: kept " + kept + ", violated "
                    + violated + ", open " + open + ", failed " + failed);
        }
    }

    /** How often it was asked: kept, violated, open and failed together. */
    public long times() {
        return kept + violated + open + failed;
    }

    /** Whether it was asked of no decision at all. */
    public boolean never() {
        return times() == 0;
    }

    /** The same after one more decision; what does not apply and what is not checked was not asked. */
    Asked and(Outcome outcome) {
        return switch (outcome) {
            case COMPLIANT -> new Asked(kept + 1, violated, open, failed);
            case VIOLATED -> new Asked(kept, violated + 1, open, failed);
            case UNDETERMINED -> new Asked(kept, violated, open + 1, failed);
            case ERROR -> new Asked(kept, violated, open, failed + 1);
            case NOT_APPLICABLE, UNCHECKED -> this;
        };
    }
}
