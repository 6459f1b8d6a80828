/** The code of the page, as its readers would write it. */
@NullMarked
package kz.ereje.guide;

import org.jspecify.annotations.NullMarked;
