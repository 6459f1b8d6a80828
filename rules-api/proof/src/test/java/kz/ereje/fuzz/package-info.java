/** Fuzzing of the reader, and what it found, which every build runs again. */
@NullMarked
package kz.ereje.fuzz;

import org.jspecify.annotations.NullMarked;
