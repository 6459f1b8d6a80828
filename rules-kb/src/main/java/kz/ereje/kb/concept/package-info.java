/**
 * Concepts that several norms share, each with the article it rests on: consent, lawful notice, whose property, the regulation in
 * force, days, and identity in a dossier.
 *
 * <p>The questions of one norm alone stand in {@code kz.ereje.kb.resolved}; what follows from the answers, and the numbers of the law,
 * stand in the rules and the catalogue.
 */
@NullMarked
package kz.ereje.kb.concept;

import org.jspecify.annotations.NullMarked;
