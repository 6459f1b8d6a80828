package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules of the subset in the language of a library. */
final class SubsetText {

    private SubsetText() {}

    /** The text in the file of this name, beside this class. */
    static String of(String file) {
        try (InputStream stream = SubsetText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
