/**
 * The search for papers that cannot be true together and by which a provision is kept all the same: every pair of days and every pair of
 * references of the lawful dossiers is put into the impossible order. What is left of it stands in a list, with the reason for each pair.
 */
@NullMarked
package kz.ereje.absurd;

import org.jspecify.annotations.NullMarked;
