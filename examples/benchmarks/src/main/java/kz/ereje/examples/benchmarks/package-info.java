/** How long a check takes, measured with JMH; not part of the default build. */
@NullMarked
package kz.ereje.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
