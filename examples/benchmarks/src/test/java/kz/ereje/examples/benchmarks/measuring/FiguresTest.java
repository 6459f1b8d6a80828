package kz.ereje.examples.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    @TempDir
    Path folder;

    @Test
    void theFileKeepsEveryValueWithItsRound() throws Exception {
        Figures figures = Figures.ofThisMachine();
        MeasuredTable table = new MeasuredTable("CONTROL");
        table.add("CONTROL", 1, Map.of(MeasuredTable.TIME, 1.5));
        table.add("CONTROL", 2, Map.of(MeasuredTable.TIME, 2.5));
        figures.tables().put("reading", table);
        Path file = folder.resolve("results.json");
        figures.write(file);
        assertThat(Files.readString(file)).contains("[ [ 1, 1.5 ], [ 2, 2.5 ] ]");
        assertThat(Figures.read(file)).isEqualTo(figures);
        assertThat(Figures.continued(file)).isEqualTo(figures);
    }

    @Test
    void figuresOfAnotherMachineAreNotContinued() throws Exception {
        Path file = folder.resolve("results.json");
        new Figures(999, 17, Map.of("reading", new MeasuredTable("CONTROL"))).write(file);
        assertThatThrownBy(() -> Figures.continued(file)).hasMessageContaining("another machine");
    }
}
