package kz.ereje.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The jars with which japicmp compares the public API cannot be read in a review; the texts beside them can, and say the same. Both are
 * made by {@code .ci/api-baseline}.
 */
class ApiBaselineTest {

    private static final Path KEPT = KeptLines.ROOT.resolve("rules-api/src/build/api");

    @TestFactory
    Stream<DynamicTest> whatIsReadIsWhatIsCompared() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            assertThat(jars).hasSizeGreaterThanOrEqualTo(2);
            return jars.stream()
                    .map(jar -> DynamicTest.dynamicTest(jar.getFileName().toString(), () -> compare(jar)));
        }
    }

    private static void compare(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            List<String> lines = ApiLines.of(opened);
            Path text = jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".txt"));
            assertThat(lines).isNotEmpty().isEqualTo(new KeptLines(text, "ereje.write-api").orKeep(lines));
        }
    }
}
