package kz.ereje.examples.desk.folder;

/**
 * The file of an exhibit that was taken into the folder, as {@link kz.ereje.model.Exhibit} names it. Immutable and safe for all threads.
 *
 * @param file its path from the folder of the dossier, with {@code /}
 * @param sha256 its SHA-256, in lower-case hexadecimal
 * @param size its size in bytes
 */
public record Paper(String file, String sha256, long size) {}
