/** Phrases of the desk in three languages, for each of its rooms. */
@NullMarked
package kz.ereje.examples.desk.words;

import org.jspecify.annotations.NullMarked;
