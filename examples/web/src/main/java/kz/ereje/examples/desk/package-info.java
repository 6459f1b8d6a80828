/**
 * The legal desk: dossiers of a folder asked for, checked, printed and kept, in a browser on the same machine; and the same check over HTTP
 * for other programs. It uses the public API of the libraries only.
 */
@NullMarked
package kz.ereje.examples.desk;

import org.jspecify.annotations.NullMarked;
