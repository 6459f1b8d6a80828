/** How the words of the act that a user brings are laid beside its provisions. Not for users. */
@NullMarked
package kz.ereje.api.internal.act;

import org.jspecify.annotations.NullMarked;
