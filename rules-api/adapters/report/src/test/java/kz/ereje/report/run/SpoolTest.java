package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What has to wait is there when it is asked for, and takes no memory beyond its bound. */
class SpoolTest {

    @Property(tries = 200)
    void linesComeBack(
            @ForAll @Size(max = 20) List<@Size(max = 4) List<@StringLength(max = 30) String>> lines,
            @ForAll @IntRange(max = 200) int inMemory)
            throws IOException {
        List<List<String>> read = new ArrayList<>();
        List<List<String>> added = lines.stream()
                .map(line -> line.stream().map(Letters::plain).toList())
                .toList();
        try (Spool spool = new Spool(inMemory)) {
            for (List<String> line : added) {
                spool.add(line.toArray(String[]::new));
            }
            spool.read(line -> read.add(List.of(line)));
        }
        assertThat(read).isEqualTo(added);
    }

    @Test
    void itIsOnDiskBeyondItsBoundAndGoneAfterIt() throws IOException {
        Path file;
        try (Spool spool = new Spool(1_000)) {
            spool.add("a".repeat(500));
            assertThat(spool.file()).isEmpty();
            for (int i = 0; i < 10; i++) {
                spool.add("a".repeat(500));
            }
            file = spool.file().orElseThrow();
            assertThat(file).exists();
            assertThat(spool.lines()).isEqualTo(11);
        }
        assertThat(file).doesNotExist();
    }
}
