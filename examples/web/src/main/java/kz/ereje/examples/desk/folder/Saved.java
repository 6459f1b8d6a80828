package kz.ereje.examples.desk.folder;

import java.time.Instant;
import kz.ereje.model.Dossier;

/**
 * A dossier as it stands in the folder. Immutable and safe for all threads.
 *
 * @param name the path from the folder, with {@code /}
 * @param dossier what the file says
 * @param etag what a later save has to name, so that it replaces nothing that its author has not seen
 * @param sha256 the SHA-256 of the file, which is the tag
 * @param when when the file was written last
 */
public record Saved(String name, Dossier dossier, String etag, String sha256, Instant when) {}
