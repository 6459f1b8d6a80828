package kz.ereje.examples.desk.folder;

import java.time.Instant;

/**
 * An earlier state of a dossier. Immutable and safe for all threads.
 *
 * @param id what it is asked for by; the later state has the greater one
 * @param when when it was kept
 * @param sha256 the SHA-256 of the file as it then was
 */
public record State(String id, Instant when, String sha256) {}
