/**
 * Changes of a dossier: the value at a place, and the value that is to replace it.
 *
 * <p>Which changes make a decision lawful is not decided here; this package only makes the changed dossier.
 */
@NullMarked
package kz.ereje.model.change;

import org.jspecify.annotations.NullMarked;
