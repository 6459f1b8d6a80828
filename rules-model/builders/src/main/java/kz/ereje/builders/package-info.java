/**
 * Writes a typed builder for each record of the vocabulary while the vocabulary is compiled.
 *
 * <p>Runs in the compiler only; nothing of it is in the library.
 */
@NullMarked
package kz.ereje.builders;

import org.jspecify.annotations.NullMarked;
