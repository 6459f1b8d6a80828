package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that others take away between a look at the folder and the next step. */
class VanishedTest {

    private static final String PART = WholeFile.PART + "1" + WholeFile.PART_END;

    @TempDir
    Path temporary = Path.of("");

    private Path path = temporary;

    @BeforeEach
    void filled() throws IOException {
        path = Computer.THIS.folder(temporary);
        DossierFolder.open(path).create("lease", Samples.lease(1));
    }

    /** Takes a file away at a step: before the look at its attributes, after it, or before it is opened. */
    private static final class TakingDisk extends Disk {
        private Predicate<Path> before = file -> false;
        private Predicate<Path> after = file -> false;
        private Predicate<Path> opened = file -> false;
        private boolean mayDelete = true;

        @Override
        BasicFileAttributes attributes(Path file) throws IOException {
            take(before, file);
            BasicFileAttributes attributes = super.attributes(file);
            take(after, file);
            return attributes;
        }

        @Override
        InputStream opened(Path file) throws IOException {
            take(opened, file);
            return super.opened(file);
        }

        @Override
        void delete(Path file) throws IOException {
            if (!mayDelete) {
                throw new AccessDeniedException(file.toString());
            }
            super.delete(file);
        }

        private static void take(Predicate<Path> which, Path file) throws IOException {
            if (which.test(file)) {
                Files.delete(file);
            }
        }
    }

    private final TakingDisk disk = new TakingDisk();

    private Path old(String name) throws IOException {
        Path part = Files.createFile(path.resolve(name));
        return Files.setLastModifiedTime(part, FileTime.from(Instant.EPOCH));
    }

    private DossierFolder opened() throws IOException {
        return DossierFolder.open(path, disk, Clock.systemUTC());
    }

    private static Predicate<Path> called(String end) {
        return file -> file.toString().endsWith(end);
    }

    @Test
    void aPartThatItsDeskPutsInPlaceMeanwhileStopsNobody() throws Exception {
        Path taken = old(PART);
        Path other = old(WholeFile.PART + "2" + WholeFile.PART_END);
        disk.before = called(PART);

        assertThat(opened().list()).hasSize(1);
        assertThat(taken).doesNotExist();
        assertThat(other).doesNotExist();
    }

    @Test
    void aPartThatAnotherTookAwayFirstStopsNobody() throws Exception {
        old(PART);
        disk.after = called(PART);

        assertThat(opened().list()).hasSize(1);
    }

    @Test
    void aPartThatMayNotBeRemovedIsLeft() throws Exception {
        Path part = old(PART);
        disk.mayDelete = false;

        assertThat(opened().list()).hasSize(1);
        assertThat(part).exists();
    }

    @Test
    void aDossierIsNotHereAnyMore() throws Exception {
        DossierFolder folder = opened();
        disk.after = called("lease.json");

        assertThatThrownBy(() -> folder.read("lease.json")).isInstanceOf(NotHereException.class);
    }

    @Test
    void aDossierIsNotHereAnyMoreToBeExported() throws Exception {
        DossierFolder folder = opened();
        disk.opened = called("lease.json");

        assertThatThrownBy(() -> folder.export("lease.json")).isInstanceOf(NotHereException.class);
    }

    /** A program that is no desk takes it out again as soon as it is there: it was put there all the same. */
    @Test
    void aDossierThatWasMadeIsToldAsMade() throws Exception {
        Disk quick = new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                super.move(from, to);
                if (to.endsWith("made.json")) {
                    Files.delete(to);
                }
            }
        };
        Saved made = DossierFolder.open(path, quick, Clock.systemUTC()).create("made", Samples.lease(2));

        assertThat(made.name()).isEqualTo("made.json");
        assertThat(Files.exists(path.resolve("made.json"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(opened().states("made.json")).hasSize(1);
    }
}
