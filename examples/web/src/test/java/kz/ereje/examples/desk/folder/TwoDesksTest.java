package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.ereje.api.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several work in one folder, in this process and in others: none overwrites what another saved. */
class TwoDesksTest {

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @EnumSource(Computer.class)
    void seeEachOther(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder one = DossierFolder.open(path);
        DossierFolder two = DossierFolder.open(path);
        Saved made = one.create("lease", Samples.lease(1));
        Saved seen = two.read(made.name());
        Saved saved = one.save(made.name(), Samples.lease(2), made.etag());

        assertThatThrownBy(() -> two.save(made.name(), Samples.lease(3), seen.etag()))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        why -> assertThat(why.present()).contains(saved));
        assertThat(two.create("lease", Samples.lease(4)).name()).isEqualTo("lease-2.json");
    }

    @Test
    void ofManyThreadsLoseNothing() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        DossierFolder.open(path).create("lease", Samples.lease(0));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                DossierFolder folder = DossierFolder.open(path);
                int first = 100 + 20 * thread;
                tasks.add(() -> {
                    OtherDesk.save(folder, 20, first);
                    folder.create("same name", Samples.lease(first));
                    return folder.list().size() > 1;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        DossierFolder folder = DossierFolder.open(path);
        assertThat(folder.list()).hasSize(7);
        assertThat(hashes(folder)).containsAll(hashes(IntStream.range(100, 220)));
        assertThat(folder.states("lease.json")).hasSize(120);
    }

    @Test
    void inTwoProcessesLoseNothing() throws Exception {
        Path path = Computer.THIS.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        folder.create("lease", Samples.lease(0));
        Process other = other(path, "40");
        OtherDesk.save(folder, 40, 100);
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).as(said).isZero();
        assertThat(folder.states("lease.json")).hasSize(80);
        assertThat(hashes(folder))
                .containsAll(hashes(IntStream.range(100, 140)))
                .containsAll(hashes(IntStream.range(1_000, 1_040)));
    }

    @Test
    void isToldOfOneThatDoesNotLetGo() throws Exception {
        Path path = Computer.THIS.folder(temporary);
        int[] pauses = {0};
        Disk impatient = new Disk() {
            @Override
            void pause(long millis) {
                pauses[0]++;
            }
        };
        DossierFolder folder = DossierFolder.open(path, impatient, Clock.systemUTC());
        Saved made = folder.create("lease", Samples.lease(1));
        Process other = other(path);
        try {
            assertThat(other.getInputStream().readNBytes(6)).isEqualTo("locked".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> folder.save(made.name(), Samples.lease(2), made.etag()))
                    .isInstanceOfSatisfying(
                            FolderException.class,
                            why -> assertThat(why.reason()).isEqualTo(Reason.BUSY));
            assertThat(pauses[0]).isGreaterThan(10);
            assertThat(folder.read(made.name())).isEqualTo(made);
        } finally {
            other.destroyForcibly().waitFor();
        }
        // The lock went with its process, though that was killed.
        folder.save(made.name(), Samples.lease(2), made.etag());
    }

    private static Process other(Path path, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                OtherDesk.class.getName(),
                path.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static Set<String> hashes(DossierFolder folder) throws Exception {
        return Reachable.in(folder);
    }

    private static Set<String> hashes(IntStream numbers) {
        Set<String> hashes = new HashSet<>();
        numbers.forEach(number ->
                hashes.add(Dossiers.sha256(Dossiers.write(Samples.lease(number)).getBytes(StandardCharsets.UTF_8))));
        return hashes;
    }
}
