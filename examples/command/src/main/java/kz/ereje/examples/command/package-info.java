/**
 * The command {@code examples/check}: dossiers in, what is broken and what to do out. It uses the library's public door only.
 */
@NullMarked
package kz.ereje.examples.command;

import org.jspecify.annotations.NullMarked;
