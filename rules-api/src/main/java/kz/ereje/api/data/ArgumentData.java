package kz.ereje.api.data;

/**
 * What is filled into a sentence. Immutable and safe for all threads.
 *
 * @param name its name in the sentence, {@code days}
 * @param value a number, a day, a word of the vocabulary or a text
 */
public record ArgumentData(String name, String value) {}
