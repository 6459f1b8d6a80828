/**
 * Two evaluators, one answer: dossiers in great number, made at random and by the full product of the values that matter, judged by
 * the rule base and by the reference, which have to agree on every row. No norm of the law is encoded here.
 */
@NullMarked
package kz.ereje.differential;

import org.jspecify.annotations.NullMarked;
