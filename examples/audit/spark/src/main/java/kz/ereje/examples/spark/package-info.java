/**
 * A job on Apache Spark that checks a nation's decisions by the library, and what it is tried with: made-up decisions, and the library alone.
 * No judging, scheduling or engine belongs here.
 */
@NullMarked
package kz.ereje.examples.spark;

import org.jspecify.annotations.NullMarked;
