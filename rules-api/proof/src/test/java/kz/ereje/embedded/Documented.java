package kz.ereje.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the page for those who embed the library tells them to write. */
final class Documented {

    private static final Path PAGE = Path.of("../docs/what-to-expect.md");

    private Documented() {}

    static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /** The line of an indented block that begins so. */
    static String line(String beginning) throws IOException {
        return page().lines()
                .filter(line -> line.startsWith("    " + beginning))
                .map(String::strip)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line on the page begins with " + beginning));
    }
}
