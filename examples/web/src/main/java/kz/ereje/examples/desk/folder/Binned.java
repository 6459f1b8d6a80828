package kz.ereje.examples.desk.folder;

import java.time.Instant;

/**
 * A dossier in the bin. Immutable and safe for all threads.
 *
 * @param id what it is taken out by
 * @param name the name that it had in the folder
 * @param when when it was thrown away
 * @param sha256 the SHA-256 of its file
 */
public record Binned(String id, String name, Instant when, String sha256) {}
