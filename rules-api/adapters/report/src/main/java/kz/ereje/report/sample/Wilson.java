package kz.ereje.report.sample;

/**
 * The score interval of a share: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927), 209–212. Without correction for continuity.
 *
 * @param low its lower end, from 0 to 1
 * @param high its upper end, from 0 to 1
 */
record Wilson(double low, double high) {

    /** Of the standard normal distribution 2.5 % lie beyond it. */
    private static final double Z = 1.959963984540054;

    /**
     * The two-sided interval of 95 %.
     *
     * @param share the share that was found
     * @param number of how many; no whole number where it is an effective one
     */
    static Wilson of(double share, double number) {
        double squared = Z * Z / number;
        double middle = (share + squared / 2) / (1 + squared);
        double half = Math.sqrt((share * (1 - share) + squared / 4) * squared) / (1 + squared);
        // Where none or all are so, the end lies on the share itself, but for what is rounded.
        return new Wilson(Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half)));
    }
}
