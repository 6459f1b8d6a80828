/** The made-up decisions. */
@NullMarked
package kz.ereje.examples.spark.load;

import org.jspecify.annotations.NullMarked;
