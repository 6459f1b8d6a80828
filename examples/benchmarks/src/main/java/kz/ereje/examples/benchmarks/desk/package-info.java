/** The desk as a process, and those who use it over HTTP. */
@NullMarked
package kz.ereje.examples.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
