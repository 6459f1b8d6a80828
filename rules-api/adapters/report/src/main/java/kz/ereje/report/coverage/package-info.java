/**
 * What a run asked of the act, and what it did not: each provision and each rule by how often it was asked, kept, violated, open, failed, or
 * never asked.
 *
 * <pre>{@code
 * ActCoverage coverage = new ActCoverage();
 * coverage.add(checker.check(dossier));
 * CoverageAnswer answer = coverage.answer();
 * answer.lines(Language.RU).forEach(System.out::println);
 * }</pre>
 *
 * <p>A provision that was never asked was not looked at: nothing is said of whether it is kept.
 */
@NullMarked
package kz.ereje.report.coverage;

import org.jspecify.annotations.NullMarked;
