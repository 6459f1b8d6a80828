/**
 * Who refers to whom in a dossier, and parts of it as dossiers of their own. Not for applications; the module exports it to
 * {@code kz.ereje.api} alone.
 */
@NullMarked
package kz.ereje.model.excerpt;

import org.jspecify.annotations.NullMarked;
