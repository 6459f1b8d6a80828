/** Tests of registers. */
@NullMarked
package kz.ereje.register;

import org.jspecify.annotations.NullMarked;
