package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application gets on its class path that depends on the library: these jars and no other. */
class ClosureTest {

    private static final Path LIST = Path.of("target/runtime-closure.txt");
    private static final int MOST_BYTES = 4_500_000;

    /** Found by running with one less at a time; what was left out stands as exclusions in the pom of rules-kb, each with its reason. */
    private static final List<String> WITHOUT_JACKSON = List.of(
            "drools-base",
            "drools-canonical-model",
            "drools-compiler",
            "drools-core",
            "drools-kiesession",
            "drools-model-compiler",
            "drools-util",
            "drools-wiring-api",
            "drools-wiring-static",
            "jspecify",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "slf4j-api");

    @Test
    void nothingElseComesWithTheLibrary() throws IOException {
        assertThat(others().map(ClosureTest::name))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(WITHOUT_JACKSON.stream(), Stream.of("jackson-core"))
                        .toList());
    }

    @Test
    void itIsSmall() throws IOException {
        assertThat(WITHOUT_JACKSON).hasSizeLessThanOrEqualTo(14);
        long bytes = others().filter(jar -> WITHOUT_JACKSON.contains(name(jar)))
                .mapToLong(ClosureTest::size)
                .sum();
        assertThat(bytes).isBetween(1_000_000L, (long) MOST_BYTES);
    }

    /** The jars of others; our own are folders or jars, as the build has it. */
    private static Stream<Path> others() throws IOException {
        return Stream.of(Files.readString(LIST).strip().split(Pattern.quote(File.pathSeparator), -1))
                .map(Path::of)
                .filter(jar ->
                        !Files.isDirectory(jar) && !jar.getFileName().toString().startsWith("rules-"));
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceAll("-\\d.*", "");
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
