/**
 * Facts that are known or missing, questions about them, and the evidence that an answer carries.
 *
 * <p>This package knows neither the law nor decisions; the algebra is Kleene's three-valued logic, and every answer names
 * the facts that decided it or the facts that are missing.
 */
@NullMarked
package kz.ereje.model.fact;

import org.jspecify.annotations.NullMarked;
