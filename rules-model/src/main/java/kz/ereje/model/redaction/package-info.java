/**
 * A dossier with salted hashes in place of names of people. Not for applications; the module exports it to {@code kz.ereje.api} alone, which
 * offers it as {@code Redaction}.
 */
@NullMarked
package kz.ereje.model.redaction;

import org.jspecify.annotations.NullMarked;
