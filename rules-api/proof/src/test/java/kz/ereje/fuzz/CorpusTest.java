package kz.ereje.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing ever found, and what it starts from: the promise holds for each of these inputs in every build. */
class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    @TestFactory
    Stream<DynamicTest> thePromiseHoldsForWhatWasFoundWithBytes() throws IOException {
        return each("bytes", UnaryOperator.identity());
    }

    @TestFactory
    Stream<DynamicTest> thePromiseHoldsForWhatWasFoundWithEdits() throws IOException {
        return each("edits", Edits::of);
    }

    private static Stream<DynamicTest> each(String folder, UnaryOperator<byte[]> made) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).as(folder).hasSizeGreaterThan(20);
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(
                        String.valueOf(input.getFileName()),
                        () -> Promise.holdsFor(made.apply(Files.readAllBytes(input)))));
    }

    @Test
    void theSeedsAreDossiers() {
        assertThat(Seeds.dossiers()).hasSizeGreaterThan(50).allMatch(Promise::holdsFor);
        assertThat(Seeds.names()).hasSizeGreaterThan(100);
        assertThat(Seeds.words()).hasSizeGreaterThan(100);
        assertThat(Seeds.dictionary().lines()).hasSizeGreaterThan(100);
    }

    @Test
    void editsReachTheRules() {
        int each = Seeds.dossiers().size();
        long read = Stream.iterate(0, i -> i + 1)
                .limit(each)
                .filter(i ->
                        Promise.holdsFor(Edits.of(new byte[] {(byte) (int) i, 2, (byte) (i * 5), (byte) (i * 3), 1})))
                .count();
        assertThat(read).isBetween(5L, each - 1L);
    }
}
