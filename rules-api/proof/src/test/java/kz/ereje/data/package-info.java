/** The answer as plain data: whole, valid, and readable by the libraries that applications have. */
@NullMarked
package kz.ereje.data;

import org.jspecify.annotations.NullMarked;
