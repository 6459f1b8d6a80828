/**
 * The answer as plain records of strings, numbers, booleans and lists, which every JSON library writes and reads without help. What is
 * left out of an answer is null, and not written: an empty list says that there is nothing. Days are texts by ISO 8601,
 * {@code 2026-03-02}; outcomes and languages are the names of their enum constants and their codes. All are immutable and safe for all
 * threads. {@link kz.ereje.api.Reports#schema()} is the JSON Schema of them.
 */
@NullMarked
package kz.ereje.api.data;

import org.jspecify.annotations.NullMarked;
