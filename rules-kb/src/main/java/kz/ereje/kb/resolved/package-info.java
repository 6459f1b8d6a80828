/**
 * Decisions resolved in their dossier, one record for each kind, with the questions that rules put to them.
 *
 * <p>A question of one provision stands here; one that several provisions share is a concept, in {@code kz.ereje.kb.concept}. Words of
 * the vocabulary and numbers of the law stand in the rules, which pass them. Names that Drools cannot take in a pattern (unit, when,
 * modify, and, or, not, by, in, index) are not used.
 */
@NullMarked
package kz.ereje.kb.resolved;

import org.jspecify.annotations.NullMarked;
