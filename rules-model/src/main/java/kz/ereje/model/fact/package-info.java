/**
 * What is known and what is not: facts, questions put to them, and the evidence that an answer carries.
 *
 * <p>Nothing here knows the law or what a decision is; the algebra is Kleene's three-valued logic, and every answer names
 * the facts that decided it or the facts that are missing.
 */
@NullMarked
package kz.ereje.model.fact;

import org.jspecify.annotations.NullMarked;
