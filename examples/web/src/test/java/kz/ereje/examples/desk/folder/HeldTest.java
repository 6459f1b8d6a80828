package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows moves no file that another program has open, and says so in two ways. */
class HeldTest {

    @TempDir
    Path temporary = Path.of("");

    private static final class HeldDisk extends Disk {
        private int refusals;
        private boolean readable = true;
        private final List<Long> pauses = new ArrayList<>();

        @Override
        void move(Path from, Path to) throws IOException {
            if (refusals > 0) {
                refusals--;
                throw refusals % 2 == 0
                        ? new AccessDeniedException(to.toString())
                        : new FileSystemException(to.toString(), null, "used by another process");
            }
            super.move(from, to);
        }

        @Override
        Bytes read(Path file) throws IOException {
            if (!readable) {
                throw new FileSystemException(file.toString(), null, "used by another process");
            }
            return super.read(file);
        }

        @Override
        void pause(long millis) {
            pauses.add(millis);
        }
    }

    private final HeldDisk disk = new HeldDisk();

    private DossierFolder folder() throws IOException {
        return DossierFolder.open(Computer.WINDOWS.folder(temporary), disk, Clock.systemUTC());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void isTriedAgainForASecond(int refusals) throws Exception {
        DossierFolder folder = folder();
        Saved made = folder.create("lease", Samples.lease(1));
        disk.refusals = refusals;

        Saved saved = folder.save(made.name(), Samples.lease(2), made.etag());

        assertThat(folder.read(made.name())).isEqualTo(saved);
        assertThat(disk.pauses).hasSize(refusals);
    }

    @Test
    void isToldWhenItLasts() throws Exception {
        DossierFolder folder = folder();
        Saved made = folder.create("lease", Samples.lease(1));
        disk.refusals = 1_000;

        assertThatThrownBy(() -> folder.save(made.name(), Samples.lease(2), made.etag()))
                .isInstanceOfSatisfying(FolderException.class, why -> {
                    assertThat(why.reason()).isEqualTo(Reason.HELD);
                    assertThat(why.name()).isEqualTo(made.name());
                });
        assertThatThrownBy(() -> folder.delete(made.name(), made.etag()))
                .isInstanceOfSatisfying(
                        FolderException.class, why -> assertThat(why.reason()).isEqualTo(Reason.HELD));
        assertThat(disk.pauses.stream().mapToLong(Long::longValue).sum()).isLessThan(5_000);
        disk.refusals = 0;
        assertThat(folder.read(made.name())).isEqualTo(made);
        assertThat(Walk.in(folder.path())).hasSize(2);
        folder.save(made.name(), Samples.lease(2), made.etag());
    }

    @Test
    void isToldOfWhatCannotBeRead() throws Exception {
        DossierFolder folder = folder();
        Saved made = folder.create("lease", Samples.lease(1));
        disk.readable = false;

        assertThat(folder.list())
                .extracting(entry -> entry.problem().map(Problem::reason).orElse(null))
                .containsExactly(Reason.NOT_READ);
        assertThatThrownBy(() -> folder.read(made.name()))
                .isInstanceOfSatisfying(
                        FolderException.class, why -> assertThat(why.reason()).isEqualTo(Reason.NOT_READ));
    }
}
