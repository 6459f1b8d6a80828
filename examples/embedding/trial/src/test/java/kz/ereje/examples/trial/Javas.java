package kz.ereje.examples.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java of the build, and another one where {@code -Dereje.java} names its home. */
final class Javas {

    private Javas() {}

    static List<Path> all() {
        String other = System.getProperty("ereje.java", "");
        return Stream.of(System.getProperty("java.home"), other)
                .filter(home -> !home.isBlank() && !home.startsWith("$"))
                .map(home -> Path.of(home, "bin", "java"))
                .toList();
    }
}
