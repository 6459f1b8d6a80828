/** The code of the page about the harness, in a package of its own as that of whoever reads it. */
@NullMarked
package kz.ereje.guide;

import org.jspecify.annotations.NullMarked;
