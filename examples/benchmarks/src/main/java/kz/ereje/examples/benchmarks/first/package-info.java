/** The programs that fresh processes run; in a jar of their own, so that they have the class path of an application. */
@NullMarked
package kz.ereje.examples.benchmarks.first;

import org.jspecify.annotations.NullMarked;
