package kz.ereje.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, which can be read more than once. */
interface Content {

    InputStream open() throws IOException;

    /** Those of a workbook, to be looked into. */
    Packed packed() throws IOException;

    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Packed packed() {
                return Packed.of(bytes);
            }
        };
    }

    static Content of(Path file) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Packed packed() throws IOException {
                return Packed.of(file);
            }
        };
    }
}
