/**
 * What could mend a broken rule: proposals of changes, made from what the catalogue says of the rule and from the papers.
 *
 * <p>A proposal is not yet a remedy: whether it makes the row compliant and breaks no other is proved by checking the changed dossier.
 */
@NullMarked
package kz.ereje.kb.remedy;

import org.jspecify.annotations.NullMarked;
