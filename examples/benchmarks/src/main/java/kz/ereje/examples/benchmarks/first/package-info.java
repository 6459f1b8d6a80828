/** What fresh processes run; in a jar of its own, so that they have the class path of an application and not that of the benchmarks. */
@NullMarked
package kz.ereje.examples.benchmarks.first;

import org.jspecify.annotations.NullMarked;
