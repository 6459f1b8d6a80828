/** Answers and dossiers that were stored: reading older formats, and comparing answers. */
@NullMarked
package kz.ereje.api.internal.stored;

import org.jspecify.annotations.NullMarked;
