package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.ereje.api.Dossiers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links lead nowhere: not out of the folder, not within it, and not when they appear between a look and a step. */
class LinksTest {

    @TempDir
    Path temporary = Path.of("");

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FolderException.class, why -> assertThat(why.reason()).isEqualTo(reason));
    }

    private static Path outside(Path path) throws IOException {
        Path outside = Files.createDirectories(path.resolveSibling("outside"));
        Files.writeString(outside.resolve("secret.json"), Dossiers.write(Samples.lease(7)));
        return outside;
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void areListedAndNotFollowed(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Path outside = outside(path);
        Saved made = folder.create("lease", Samples.lease(1));
        Files.createSymbolicLink(path.resolve("file.json"), outside.resolve("secret.json"));
        Files.createSymbolicLink(path.resolve("folder"), outside);
        Files.createSymbolicLink(path.resolve("round"), path);
        Files.createSymbolicLink(path.resolve("within.json"), path.resolve(made.name()));

        assertThat(folder.list())
                .extracting(entry -> entry.name() + " "
                        + entry.problem().map(Problem::reason).orElse(null))
                .containsExactly("file.json LINK", "folder LINK", "lease.json null", "round LINK", "within.json LINK");
        for (String name : List.of("file.json", "folder/secret.json", "round/lease.json", "within.json")) {
            refused(Reason.LINK, () -> folder.read(name));
            refused(Reason.LINK, () -> folder.export(name));
            refused(Reason.LINK, () -> folder.save(name, Samples.lease(2), Dossiers.sha256(new byte[0])));
            refused(Reason.LINK, () -> folder.delete(name, Dossiers.sha256(new byte[0])));
            refused(Reason.LINK, () -> folder.duplicate(name));
        }
        assertThat(Dossiers.read(outside.resolve("secret.json"))).isEqualTo(Samples.lease(7));
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void takeNothingOutOfTheFolder(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        Path outside = outside(path);
        Files.createDirectories(path);
        Files.createSymbolicLink(path.resolve("papers"), outside);
        DossierFolder folder = DossierFolder.open(path);
        refused(Reason.LINK, () -> folder.keepPaper(null, "a.pdf", new ByteArrayInputStream(new byte[1]), 10));

        Files.createSymbolicLink(path.resolve(".ereje"), outside);
        refused(Reason.LINK, () -> folder.create("lease", Samples.lease(1)));
        Files.delete(path.resolve(".ereje"));
        Files.createDirectory(path.resolve(".ereje"));
        Files.createSymbolicLink(path.resolve(".ereje").resolve("bin"), outside);
        Saved made = folder.create("lease", Samples.lease(1));
        refused(Reason.LINK, () -> folder.delete(made.name(), made.etag()));

        assertThat(folder.read(made.name())).isEqualTo(made);
        assertThat(Walk.in(outside)).hasSize(1);
    }

    /** Puts a link in the place of a file at the last moment. */
    private static final class SwappingDisk extends Disk {
        private final Path outside;

        SwappingDisk(Path outside) {
            this.outside = outside;
        }

        @Override
        InputStream opened(Path file) throws IOException {
            Files.delete(file);
            Files.createSymbolicLink(file, outside.resolve("secret.json"));
            return super.opened(file);
        }

        @Override
        Written write(Path part, InputStream from, long limit) throws IOException {
            Path folder = part.resolveSibling("x").getParent();
            if (folder != null && folder.endsWith("2026")) {
                Files.move(folder, folder.resolveSibling("moved"));
                Files.createSymbolicLink(folder, outside);
            }
            return super.write(part, from, limit);
        }
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void areNotReadWhenTheyAreSwappedIn(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        Path outside = outside(path);
        Saved made = DossierFolder.open(path).create("lease", Samples.lease(1));
        DossierFolder folder = DossierFolder.open(path, new SwappingDisk(outside), Clock.systemUTC());

        assertThatThrownBy(() -> folder.read(made.name())).isInstanceOf(IOException.class);
        assertThat(Files.isSymbolicLink(path.resolve(made.name()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void areNotWrittenThroughWhenTheyAreSwappedIn(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        Path outside = outside(path);
        Files.createDirectories(path.resolve("2026"));
        Path real = path.toRealPath();

        refused(
                Reason.LINK,
                () -> WholeFile.written(
                        new Inside(real, new SwappingDisk(outside)),
                        real.resolve("2026"),
                        new ByteArrayInputStream(new byte[1]),
                        10));
        assertThat(Walk.in(outside)).hasSize(1);
    }
}
