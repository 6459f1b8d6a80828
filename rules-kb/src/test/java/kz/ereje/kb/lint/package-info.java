/** What a rule file may not hold, found in its syntax tree; the faults that this keeps away are pinned in {@code kz.ereje.kb.canary}. */
@NullMarked
package kz.ereje.kb.lint;

import org.jspecify.annotations.NullMarked;
