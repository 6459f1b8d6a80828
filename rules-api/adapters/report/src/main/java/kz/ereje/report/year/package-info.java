/**
 * What an office leaves undone in a year: the standing duties of the act, the papers of a folder that show them, and the gaps between the
 * papers. A duty that nothing shows is open, never violated.
 *
 * <pre>{@code
 * OfficeYear year = OfficeYear.of(Regulation.load(), "Ақсу ауылдық округі", 2026);
 * for (Path file : files) {
 *     year.add(file.toString(), checker.check(Dossiers.read(file)));
 * }
 * YearText.lines(year.answer(), Language.RU).forEach(System.out::println);
 * }</pre>
 *
 * <p>What the duties are and which papers show them is data behind the door; whether a paper keeps the act is the answer of the check.
 */
@NullMarked
package kz.ereje.report.year;

import org.jspecify.annotations.NullMarked;
