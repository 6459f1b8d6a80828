/**
 * The answer as a page for people: as HTML, and as PDF for print.
 *
 * <pre>{@code
 * ReportPage page = ReportPage.of("lease.json", checker.check(dossier), Language.RU);
 * Files.writeString(html, page.html());
 * Files.write(pdf, page.pdf());
 * }</pre>
 *
 * <p>What is said of a decision is decided behind the door, never here.
 */
@NullMarked
package kz.ereje.report;

import org.jspecify.annotations.NullMarked;
