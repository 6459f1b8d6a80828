/**
 * Decisions seated in their dossier, and the questions that the rules put to them.
 *
 * <p>A question that several provisions use is written once here, with the article it rests on; what follows from the answer, and the numbers of
 * the law, stand in the rules. Names that Drools cannot take in a pattern (unit, when, modify, and, or, not, by, in, index) are not used.
 */
@NullMarked
package kz.ereje.kb.seat;

import org.jspecify.annotations.NullMarked;
