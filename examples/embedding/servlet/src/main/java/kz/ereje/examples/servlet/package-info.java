/** A servlet, in the container that comes with it. */
@NullMarked
package kz.ereje.examples.servlet;

import org.jspecify.annotations.NullMarked;
