package kz.ereje.api.data;

/**
 * A decision that one of two runs alone has. Immutable and safe for all threads.
 *
 * @param side the run that has it, {@code before} or {@code after}
 * @param source the name of its file
 * @param decision the decision's id
 * @param why why the other lacks it: {@code file-absent}, no file of this name was answered there; {@code no-answer}, there are problems
 *     instead; {@code decision-not-asked}; {@code decision-absent}
 */
public record OnlyInData(String side, String source, String decision, String why) {}
