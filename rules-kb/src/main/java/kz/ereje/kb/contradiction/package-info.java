/**
 * Documents that cannot be true together, or that state nothing: looked for before the rules are evaluated.
 *
 * <p>In which ways is data, {@code contradictions.json} of the act. A fact that another one contradicts counts as not known, so that no
 * row is kept, broken or not applicable because of it. What the law makes of facts stands in the rules.
 */
@NullMarked
package kz.ereje.kb.contradiction;

import org.jspecify.annotations.NullMarked;
