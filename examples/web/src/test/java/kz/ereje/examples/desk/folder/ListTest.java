package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    Path temporary = Path.of("");

    /** Counts what is read of files. */
    private static final class CountingDisk extends Disk {
        private final AtomicInteger reads = new AtomicInteger();

        @Override
        Bytes read(Path file) throws IOException {
            reads.incrementAndGet();
            return super.read(file);
        }
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void tellsOfEverythingThatMayBeADossier(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Saved made = folder.create("б", Samples.lease(1));
        folder.save(made.name(), Samples.lease(2), made.etag());
        Files.createDirectories(path.resolve("2025").resolve("a"));
        Files.writeString(path.resolve("2025").resolve("a").resolve("X.JSON"), Dossiers.write(Samples.lease(3)));
        Files.writeString(path.resolve("broken.json"), "{\"unit\": 7}");
        Files.writeString(path.resolve("nul.json"), Dossiers.write(Samples.lease(3)));
        Files.createDirectory(path.resolve("folder.json"));
        Files.writeString(path.resolve("notes.txt"), "{}");
        Files.writeString(path.resolve(".ereje").resolve("hidden.json"), Dossiers.write(Samples.lease(3)));

        List<Entry> list = folder.list();

        assertThat(list).extracting(Entry::name).containsExactly("2025/a/X.JSON", "broken.json", "nul.json", "б.json");
        assertThat(list)
                .extracting(entry -> entry.problem().map(Problem::reason).orElse(null))
                .containsExactly(null, Reason.NO_DOSSIER, Reason.NAME, null);
        assertThat(list.get(3).dossier()).contains(Samples.lease(2));
        assertThat(list.get(1).problem().orElseThrow().message(Language.RU)).startsWith("broken.json:1:");
        assertThat(list.get(2).problem().orElseThrow().message(Language.RU)).contains("nul.json");
        assertThat(Files.readString(path.resolve("broken.json"))).isEqualTo("{\"unit\": 7}");
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void readsWhatHasChangedAndNothingElse(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        CountingDisk disk = new CountingDisk();
        DossierFolder folder = DossierFolder.open(path, disk, Clock.systemUTC());
        String json = Dossiers.write(Samples.lease(1));
        for (int number = 0; number < 1_000; number++) {
            write(path.resolve("lease-" + number + ".json"), json, LONG_AGO);
        }
        List<Entry> first = folder.list();
        assertThat(first).hasSize(1_000);
        assertThat(disk.reads).hasValue(1_000);

        List<Entry> second = folder.list();
        assertThat(disk.reads).hasValue(1_000);
        assertThat(second.get(0).dossier().orElseThrow())
                .isSameAs(first.get(0).dossier().orElseThrow());

        write(path.resolve("lease-7.json"), json + " ", LONG_AGO);
        Files.delete(path.resolve("lease-8.json"));
        assertThat(folder.list()).hasSize(999);
        assertThat(disk.reads).hasValue(1_001);
    }

    private static void write(Path file, String text, FileTime when) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, when);
    }

    /** Twice within one tick of a coarse clock, with the same length: only the bytes tell. */
    @Test
    void doesNotTrustTheTimeOfWhatWasWrittenJustNow() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        Clock clock = Clock.fixed(LONG_AGO.toInstant().plusSeconds(1), ZoneOffset.UTC);
        DossierFolder folder = DossierFolder.open(path, new Disk(), clock);
        Path file = path.resolve("lease.json");
        write(file, Dossiers.write(Samples.lease(1)), LONG_AGO);
        assertThat(folder.list().get(0).dossier()).contains(Samples.lease(1));

        write(file, Dossiers.write(Samples.lease(2)), LONG_AGO);

        assertThat(folder.list().get(0).dossier()).contains(Samples.lease(2));
    }

    @Test
    void comparesTheFileItselfBeforeItIsReplaced() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Path file = path.resolve("lease.json");
        write(file, Dossiers.write(Samples.lease(1)), LONG_AGO);
        String etag = folder.list().get(0).etag();

        write(file, Dossiers.write(Samples.lease(2)), LONG_AGO);

        // To the list it looks the same, which is what the list costs; a save looks closer.
        assertThat(folder.read("lease.json").etag()).isNotEqualTo(etag);
    }

    /** Larger than a dossier may be: told so, its tag is that of the whole, and it is binned and given back whole. */
    @Test
    void listsWhatIsTooLarge() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        byte[] large = new byte[Limits.MAX_BYTES + 100_000];
        large[large.length - 1] = 1;
        Files.write(path.resolve("large.json"), large);

        Entry entry = folder.list().get(0);
        assertThat(entry.etag()).isEqualTo(Dossiers.sha256(large));
        assertThat(entry.problem()).isPresent();
        folder.delete(entry.name(), entry.etag());
        String id = folder.bin().get(0).id();
        assertThatThrownBy(() -> folder.unbin(id)).isInstanceOf(UnreadableDossierException.class);
        assertThat(Files.readAllBytes(path.resolve("large.json"))).isEqualTo(large);
    }
}
