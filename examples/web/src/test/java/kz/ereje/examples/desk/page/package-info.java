/** Tests of the pages that need no browser. */
@NullMarked
package kz.ereje.examples.desk.page;

import org.jspecify.annotations.NullMarked;
