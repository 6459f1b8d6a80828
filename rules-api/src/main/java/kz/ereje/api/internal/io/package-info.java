/**
 * Dossiers as JSON: reading, which refuses every value that it does not understand, and writing. Not for applications: use
 * {@link kz.ereje.api.Dossiers}.
 */
@NullMarked
package kz.ereje.api.internal.io;

import org.jspecify.annotations.NullMarked;
