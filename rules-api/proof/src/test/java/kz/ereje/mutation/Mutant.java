package kz.ereje.mutation;

/**
 * One change of the law.
 *
 * @param id its number in this run
 * @param operator what it does
 * @param provision the provision that it concerns first; {@code every} where several rest on the place
 * @param place where it is, {@code GivenConsent.inTime} or {@code 12.1.3/late}
 * @param occurrence which of several changes that read the same in this place, counted from 1
 * @param span what it replaces
 * @param replacement what stands there instead
 */
record Mutant(
        int id, Operator operator, String provision, String place, int occurrence, Span span, String replacement) {

    /**
     * A piece of a source.
     *
     * @param unit the name of its class
     * @param start where it begins
     * @param end where the rest goes on
     * @param statement whether it is a whole statement and not an expression
     * @param text the words of it
     */
    record Span(String unit, int start, int end, boolean statement, String text) {}

    /** What tells it from all others, and stays the same as long as the place does. */
    String key() {
        String change = place + " " + operator + ": " + shortened(span.text()) + " -> " + shortened(replacement);
        return occurrence == 1 ? change : change + " #" + occurrence;
    }

    static String shortened(String code) {
        return code.replaceAll("\\s+", " ")
                .replace("kz.ereje.mutation.Switch.", "")
                .replace("kz.ereje.model.fact.", "")
                .strip();
    }
}
