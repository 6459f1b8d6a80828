/** The papers of a decision as the facts of a program that joins them in its rules: all values as words, what is not known is null. */
@NullMarked
package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.NullMarked;
