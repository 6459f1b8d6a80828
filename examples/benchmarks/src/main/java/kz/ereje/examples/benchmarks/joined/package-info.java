/** The records of a decision as the facts of a program that joins them in its rules: all values as words, unknown ones as null. */
@NullMarked
package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.NullMarked;
