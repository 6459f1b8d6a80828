/**
 * Registers of decisions in spreadsheets and CSV: a template to fill in, the dossiers that a filled one holds, and the same rows back with
 * their answers.
 *
 * <pre>{@code
 * try (Register register = Register.open(Path.of("leases.xlsx"))) {
 *     register.rows().forEach(row -> row.dossier().ifPresent(checker::check));
 * }
 * }</pre>
 *
 * <p>Nothing that stands in a cell is guessed: what can be read in two ways is refused with its sheet, row and column, and the other rows are
 * read all the same.
 */
@NullMarked
package kz.ereje.register;

import org.jspecify.annotations.NullMarked;
