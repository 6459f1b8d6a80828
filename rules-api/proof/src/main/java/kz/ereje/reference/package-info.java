/** A second evaluator in plain Java, written from the act by itself: it knows the model and nothing of the rule base. */
@NullMarked
package kz.ereje.reference;

import org.jspecify.annotations.NullMarked;
