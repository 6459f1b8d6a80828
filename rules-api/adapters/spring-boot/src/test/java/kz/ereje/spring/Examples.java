package kz.ereje.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Dossiers to ask about. */
final class Examples {

    private Examples() {}

    static byte[] lease() {
        try {
            return Files.readAllBytes(Path.of("../../../examples/dossiers/lease-without-consent.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
