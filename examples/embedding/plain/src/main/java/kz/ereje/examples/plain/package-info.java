/** Plain Java: one dependency and the class path. */
@NullMarked
package kz.ereje.examples.plain;

import org.jspecify.annotations.NullMarked;
