/**
 * What only the door may use: lists that a dossier takes without looking at them again, and excerpts of a dossier. Not for applications;
 * the module exports it to {@code kz.ereje.api} alone.
 */
@NullMarked
package kz.ereje.model.internal;

import org.jspecify.annotations.NullMarked;
