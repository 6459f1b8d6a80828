/**
 * Reports over a run, any number of dossiers: SARIF, JUnit XML, CSV, XLSX, HTML, PDF, and the totals that all of them tell.
 *
 * <pre>{@code
 * try (RunOutput reports = RunReports.open(RunFormat.SARIF, out, checker.edition(), Language.RU)) {
 *     reports.add("lease.json", checker.check(dossier));
 *     reports.files(counts, notRead);
 * }
 * }</pre>
 *
 * <p>What is said of a decision is decided behind the door, never here. Numbers that do not add up are never written.
 */
@NullMarked
package kz.ereje.report.run;

import org.jspecify.annotations.NullMarked;
