/** Tests of what an office leaves undone in a year. */
@NullMarked
package kz.ereje.report.year;

import org.jspecify.annotations.NullMarked;
