/** The page of the results, made from the kept figures alone. */
@NullMarked
package kz.ereje.examples.benchmarks.page;

import org.jspecify.annotations.NullMarked;
