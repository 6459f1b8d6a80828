/** Keeps what a check costs from growing unseen: counted, never timed. */
@NullMarked
package kz.ereje.guard;

import org.jspecify.annotations.NullMarked;
