package kz.ereje.api;

import java.util.Map;

/**
 * A file that was found and not read, for the list of them in a document of reports. Immutable and safe for all threads.
 *
 * @param source the file, as it was named
 * @param code why it was not read, {@code other-name}
 * @param messages the same in a sentence, in each language
 */
public record FileNotRead(String source, String code, Map<Language, String> messages) {

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if a language has no sentence
     */
    public FileNotRead {
        Given.of(source, "name of the source");
        Given.of(code, "code");
        messages = Map.copyOf(Given.of(messages, "map of sentences"));
        if (messages.size() < Language.values().length) {
            throw new IllegalArgumentException("A language lacks the sentence of " + code);
        }
    }

    String message(Language language) {
        return messages.getOrDefault(language, code);
    }
}
