/**
 * Proposals of changes that could put a broken rule right, made from the catalogue's remedies and the dossier.
 *
 * <p>A proposal is not yet a remedy: whether it makes the row compliant and breaks no other is proved by checking the changed dossier.
 */
@NullMarked
package kz.ereje.kb.remedy;

import org.jspecify.annotations.NullMarked;
