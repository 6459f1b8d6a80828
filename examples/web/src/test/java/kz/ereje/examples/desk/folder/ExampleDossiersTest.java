package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.Dossiers;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleDossiersTest {

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @EnumSource(Computer.class)
    void loseNothing(Computer computer) throws Exception {
        DossierFolder folder = DossierFolder.open(computer.folder(temporary));
        List<Path> examples = Samples.examples();
        assertThat(examples).hasSizeGreaterThan(50);
        for (Path example : examples) {
            Dossier dossier = Dossiers.read(example);
            Saved imported = folder.imported(String.valueOf(example.getFileName()), Files.readAllBytes(example));
            assertThat(imported.name()).isEqualTo(String.valueOf(example.getFileName()));
            Saved changed = folder.save(imported.name(), Samples.lease(1), imported.etag());
            folder.save(imported.name(), dossier, changed.etag());

            assertThat(folder.read(imported.name()).dossier()).isEqualTo(dossier);
            assertThat(folder.states(imported.name())).hasSize(2);
        }
        assertThat(folder.list())
                .hasSize(examples.size())
                .allMatch(entry -> entry.dossier().isPresent());
    }
}
