package kz.ereje.examples.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.ereje.examples.desk.Desk;

/** Desks to visit, and folders for them. */
final class Running {

    /** The day of all tests: a planned decision stays planned. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T06:00:00Z"), ZoneOffset.UTC);

    private static final String KEY = "a-key-that-only-the-tests-of-this-machine-know";

    private Running() {}

    static Desk over(Path folder) {
        try {
            return Desk.start(new Desk.Settings(folder, "127.0.0.1", 0, List.of(), KEY, false, CLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts example dossiers into a folder. */
    static void put(Path folder, String... examples) {
        for (String example : examples) {
            putAs(folder, example, example);
        }
    }

    /** Puts one under another name. */
    static void putAs(Path folder, String example, String name) {
        try {
            Files.copy(Path.of("..", "dossiers", example), folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
