/** Made-up decisions of a made-up nation, as many as are wanted and always the same, for trying the job out. Nothing here judges them. */
@NullMarked
package kz.ereje.examples.spark.load;

import org.jspecify.annotations.NullMarked;
