/** Tests of registers. */
@NullMarked
package kz.ereje.record;

import org.jspecify.annotations.NullMarked;
