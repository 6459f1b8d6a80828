package kz.ereje.api.data;

/**
 * An end of the bounds within which a value lies. Immutable and safe for all threads.
 *
 * @param name {@code before}, {@code after}, {@code notLaterThan}, {@code notEarlierThan}; {@code moreThan}, {@code atLeast},
 *     {@code lessThan}, {@code atMost}
 * @param value the day or the number
 */
public record EndData(String name, String value) {}
