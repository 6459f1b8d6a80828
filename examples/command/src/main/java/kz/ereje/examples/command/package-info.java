/**
 * The command {@code examples/check}: reads dossiers, prints violations and remedies. It uses the public API of the library only.
 */
@NullMarked
package kz.ereje.examples.command;

import org.jspecify.annotations.NullMarked;
