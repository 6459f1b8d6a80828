/**
 * The papers that a planned decision still needs, drafted as DOCX in Kazakh and Russian:
 *
 * <pre>{@code
 * Report report = checker.check(Dossiers.read(file));
 * List<Draft> drafts = Drafts.of(report, "garage-lease");
 * Drafts.write(drafts, folder);
 * }</pre>
 *
 * <p>{@link kz.ereje.papers.Drafts} makes them, {@link kz.ereje.papers.Forms} are the letterheads that an office can replace. Only what the
 * dossier knows is filled in; the rest stands as a marked blank. What is asked of a decision is decided behind the door, never here.
 */
@NullMarked
package kz.ereje.papers;

import org.jspecify.annotations.NullMarked;
