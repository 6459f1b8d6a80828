/** Keeps what a check costs from growing unseen. */
@NullMarked
package kz.ereje.guard;

import org.jspecify.annotations.NullMarked;
