/** Starts each application by the command of its page, asks it, and compares with the library. */
@NullMarked
package kz.ereje.examples.trial;

import org.jspecify.annotations.NullMarked;
