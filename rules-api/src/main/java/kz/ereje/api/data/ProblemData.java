package kz.ereje.api.data;

/**
 * Why a file has no answer. Immutable and safe for all threads.
 *
 * @param code the kind of problem, {@code unknown-field}
 * @param pointer the JSON Pointer of the place
 * @param line its line, counted from 1; 0 where there is none
 * @param column its column, counted from 1; 0 where there is none
 * @param sentence what is wrong, and what would be right
 */
public record ProblemData(String code, String pointer, int line, int column, Words sentence) {}
