package kz.ereje.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The styles of the page. */
public final class Style {

    /** What screens and print have in common. */
    public static final String PAGE = read("page.css");

    /** For browsers: what differs by their width, and how they print. */
    public static final String SCREEN = read("screen.css");

    /** For a page by itself: what stands around the fragment. */
    public static final String ALONE = read("alone.css");

    /** For a page of a run by itself, light and dark. */
    public static final String RUN = read("run.css");

    /** What the print of a run has beyond that of a report. */
    public static final String RUN_PRINT = read("run-print.css");

    private static final String PRINT = read("print.css");

    private Style() {}

    /** For the PDF, with what stands at the foot of each page. */
    public static String print(String foot) {
        return PRINT.replace("{foot}", quoted(foot));
    }

    /** A string of CSS; whatever is no plain letter stands in it by its number. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || " .,:;()-–".indexOf(letter) >= 0) {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append(String.format("\\%06x", letter));
            }
        });
        return quoted.append('"').toString();
    }

    private static String read(String name) {
        try (InputStream file = Style.class.getResourceAsStream("/kz/ereje/report/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The library lacks its own " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
