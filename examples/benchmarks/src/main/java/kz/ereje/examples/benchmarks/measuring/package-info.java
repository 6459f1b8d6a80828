/** How tables are measured: in rounds, with a control, by JMH and by the clock; knows nothing of what is measured. */
@NullMarked
package kz.ereje.examples.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
