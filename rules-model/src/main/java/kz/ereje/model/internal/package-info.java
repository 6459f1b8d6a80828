/**
 * What only the reader of dossiers may use: lists that a dossier takes without looking at them again. Not for applications; the module
 * exports it to {@code kz.ereje.api} alone.
 */
@NullMarked
package kz.ereje.model.internal;

import org.jspecify.annotations.NullMarked;
