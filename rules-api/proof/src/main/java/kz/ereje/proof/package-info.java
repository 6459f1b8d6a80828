/** The figures of the proofs and the page that shows them. */
@NullMarked
package kz.ereje.proof;

import org.jspecify.annotations.NullMarked;
