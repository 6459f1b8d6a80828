/** The job answers as the library does, loses and doubles nothing, whatever dies, and its numbers add up. */
@NullMarked
package kz.ereje.examples.spark;

import org.jspecify.annotations.NullMarked;
