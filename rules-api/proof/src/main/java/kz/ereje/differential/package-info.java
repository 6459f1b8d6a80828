/**
 * Two evaluators, one answer: dossiers in great number, made at random and by the full product of what matters, judged by the
 * rule base and by the reference, which have to agree on every row. What the law says does not stand here.
 */
@NullMarked
package kz.ereje.differential;

import org.jspecify.annotations.NullMarked;
