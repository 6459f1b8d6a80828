package kz.ereje.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was checked: the very text that was read, and the files of its exhibits. Immutable and safe for all threads.
 *
 * @param source its name, as the answer tells it
 * @param text the JSON that was read, or that a row of a register makes
 * @param exhibits the files of its exhibits; empty where they were not looked at
 */
public record RecordedInput(String source, String text, List<RecordedExhibit> exhibits) {

    /** Takes a copy. */
    public RecordedInput {
        Given.of(source, "name of the source");
        Given.of(text, "text");
        exhibits = List.copyOf(Given.of(exhibits, "list of exhibits"));
    }

    /**
     * An input of which these bytes were read.
     *
     * @throws IllegalArgumentException if they are not UTF-8: no dossier is read from them
     */
    public static RecordedInput of(String source, byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Given.of(json, "JSON")))
                    .toString();
            return new RecordedInput(source, text, List.of());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "The input " + source + " is not UTF-8.\nMaybe a dossier that was read was meant.", e);
        }
    }

    /** The same with these files of exhibits. */
    public RecordedInput with(List<RecordedExhibit> files) {
        return new RecordedInput(source, text, files);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
