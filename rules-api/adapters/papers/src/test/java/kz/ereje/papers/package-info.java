/** Tests of the drafts, and the program that makes the forms. */
@NullMarked
package kz.ereje.papers;

import org.jspecify.annotations.NullMarked;
