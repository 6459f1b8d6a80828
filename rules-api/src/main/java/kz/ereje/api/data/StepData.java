package kz.ereje.api.data;

/**
 * A step to take for a planned decision. Immutable and safe for all threads.
 *
 * @param action what to do, {@code NOTICE}
 * @param from the first day for it
 * @param by the last day for it
 * @param sentence the step in words
 */
public record StepData(String action, String from, String by, Words sentence) {}
