/**
 * Changes of a dossier: what stands at a place, and what is to stand there instead.
 *
 * <p>What to change to keep the law is not said here; this only makes the changed dossier.
 */
@NullMarked
package kz.ereje.model.change;

import org.jspecify.annotations.NullMarked;
