package kz.ereje.api.data;

/**
 * A file that was found and not read. Immutable and safe for all threads.
 *
 * @param source the file, as it was named
 * @param code why, {@code other-name}
 * @param sentence the same in words
 */
public record NotReadData(String source, String code, Words sentence) {}
