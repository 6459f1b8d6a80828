package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process ends after each step of each thing that can be done: nothing is lost, and nothing is half there. */
class CrashTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temporary = Path.of("");

    /** What somebody does to a folder with a dossier of two states, and one in the bin. */
    private enum Doing {
        CREATE {
            @Override
            void in(DossierFolder folder) throws IOException {
                folder.create("another", Samples.lease(3));
            }
        },
        SAVE {
            @Override
            void in(DossierFolder folder) throws IOException, UnreadableDossierException {
                folder.save(
                        "lease.json",
                        Samples.lease(3),
                        folder.read("lease.json").etag());
            }
        },
        RESTORE {
            @Override
            void in(DossierFolder folder) throws IOException, UnreadableDossierException {
                String state = folder.states("lease.json").get(0).id();
                folder.restore("lease.json", state, folder.read("lease.json").etag());
            }
        },
        DELETE {
            @Override
            void in(DossierFolder folder) throws IOException, UnreadableDossierException {
                folder.delete("lease.json", folder.read("lease.json").etag());
            }
        },
        UNBIN {
            @Override
            void in(DossierFolder folder) throws IOException, UnreadableDossierException {
                folder.unbin(folder.bin().get(0).id());
            }
        },
        DUPLICATE {
            @Override
            void in(DossierFolder folder) throws IOException, UnreadableDossierException {
                folder.duplicate("lease.json");
            }
        },
        KEEP_PAPER {
            @Override
            void in(DossierFolder folder) throws IOException {
                folder.keepPaper("lease.json", "scan.pdf", new ByteArrayInputStream(new byte[100]), 1_000);
            }
        };

        abstract void in(DossierFolder folder) throws IOException, UnreadableDossierException;
    }

    @ParameterizedTest
    @EnumSource(Doing.class)
    void losesNothing(Doing doing) throws Exception {
        int steps = 0;
        while (!ends(doing, steps)) {
            steps++;
        }
        assertThat(steps).isGreaterThan(1);
    }

    /** Whether it was done before the process ended after so many steps. */
    private boolean ends(Doing doing, int steps) throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        Set<String> before = filled(path);
        DossierFolder dying = DossierFolder.open(path, new StoppingDisk(steps), CLOCK);
        boolean done = true;
        try {
            doing.in(dying);
        } catch (StoppingDisk.Stopped e) {
            done = false;
        }
        DossierFolder next = DossierFolder.open(path);
        assertThat(Reachable.in(next)).as("%s stopped after %s", doing, steps).containsAll(before);
        assertThat(next.list())
                .hasSizeBetween(0, 3)
                .allMatch(entry -> entry.problem().isEmpty());
        assertThat(papers(path)).isSubsetOf("papers/scan.pdf");
        doAgain(doing, next);
        return done;
    }

    private static Set<String> papers(Path path) throws IOException {
        Set<String> papers = new TreeSet<>();
        for (Path paper : Walk.in(path.resolve("papers"))) {
            String name = String.valueOf(paper.getFileName());
            if (!Names.isOwn(name)) {
                papers.add("papers/" + name);
                assertThat(Files.size(paper)).isEqualTo(100);
            }
        }
        return papers;
    }

    /** The folder is as usable as before. */
    private static void doAgain(Doing doing, DossierFolder folder) throws Exception {
        if (doing == Doing.UNBIN && folder.bin().isEmpty()) {
            assertThat(folder.list()).hasSize(2);
        } else if (doing == Doing.DELETE && folder.list().isEmpty()) {
            assertThat(folder.bin()).hasSize(2);
        } else {
            doing.in(folder);
        }
    }

    private static Set<String> filled(Path path) throws Exception {
        DossierFolder folder = DossierFolder.open(path);
        Saved thrown = folder.create("thrown", Samples.lease(0));
        folder.delete(thrown.name(), thrown.etag());
        Saved first = folder.create("lease", Samples.lease(1));
        Saved second = folder.save(first.name(), Samples.lease(2), first.etag());
        Set<String> all = Set.of(thrown.sha256(), first.sha256(), second.sha256());
        assertThat(Reachable.in(folder)).isEqualTo(all);
        return all;
    }

    /** A file that was put there by hand has no state yet: it is kept before it is replaced. */
    @Test
    void losesNothingThatAnotherProgramWrote() throws Exception {
        for (int steps = 0; ; steps++) {
            Path path = Computer.UNIX.folder(temporary);
            DossierFolder.open(path);
            String hand = Dossiers.write(Samples.lease(1)) + "\n";
            Files.writeString(path.resolve("lease.json"), hand);
            try {
                Doing.SAVE.in(DossierFolder.open(path, new StoppingDisk(steps), CLOCK));
                return;
            } catch (StoppingDisk.Stopped e) {
                byte[] bytes = hand.getBytes(StandardCharsets.UTF_8);
                assertThat(Reachable.in(DossierFolder.open(path))).contains(Dossiers.sha256(bytes));
            }
        }
    }

    @Test
    void leavesPartsThatAreRemovedWhenTheyAreOld() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        filled(path);
        try {
            Doing.SAVE.in(DossierFolder.open(path, new StoppingDisk(0), CLOCK));
            fail("The disk was to stop");
        } catch (StoppingDisk.Stopped e) {
            assertThat(parts(path)).hasSize(1);
        }
        DossierFolder.open(path);
        assertThat(parts(path)).hasSize(1);
        DossierFolder.open(path, new Disk(), Clock.offset(CLOCK, Duration.ofDays(2)));
        assertThat(parts(path)).isEmpty();
    }

    private static List<Path> parts(Path path) throws IOException {
        return Walk.in(path).stream()
                .filter(file -> String.valueOf(file.getFileName()).endsWith(WholeFile.PART_END))
                .toList();
    }
}
