package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatesTest {

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @EnumSource(Computer.class)
    void givesEarlierStatesBack(Computer computer) throws Exception {
        DossierFolder folder = DossierFolder.open(computer.folder(temporary));
        Saved first = folder.create("lease", Samples.lease(1));
        Saved second = folder.save(first.name(), Samples.lease(2), first.etag());
        Saved third = folder.save(first.name(), Samples.lease(3), second.etag());

        List<State> states = folder.states(first.name());
        assertThat(states).extracting(State::sha256).containsExactly(second.sha256(), first.sha256());
        assertThat(folder.state(first.name(), states.get(1).id())).isEqualTo(Samples.lease(1));

        Saved restored = folder.restore(first.name(), states.get(1).id(), third.etag());
        assertThat(restored.dossier()).isEqualTo(Samples.lease(1));
        assertThat(restored.etag()).isEqualTo(first.etag());
        assertThat(folder.states(first.name()))
                .extracting(State::sha256)
                .containsExactly(third.sha256(), second.sha256(), first.sha256());
    }

    @Test
    void ordersStatesThoughTheClockBeSetBack() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        Saved made = at(path, "2026-03-02T10:00:00Z").create("lease", Samples.lease(1));
        Saved saved = at(path, "2020-01-01T00:00:00Z").save(made.name(), Samples.lease(2), made.etag());
        at(path, "2019-01-01T00:00:00Z").save(made.name(), Samples.lease(3), saved.etag());

        assertThat(DossierFolder.open(path).states(made.name()))
                .extracting(State::when)
                .containsExactly(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2026-03-02T10:00:00Z"));
    }

    private static DossierFolder at(Path path, String now) throws IOException {
        return DossierFolder.open(path, new Disk(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    @Test
    void keepsNoStateOfASaveThatChangesNothing() throws Exception {
        DossierFolder folder = DossierFolder.open(Computer.UNIX.folder(temporary));
        Saved made = folder.create("lease", Samples.lease(1));

        assertThat(folder.save(made.name(), Samples.lease(1), made.etag())).isEqualTo(made);
        assertThat(folder.states(made.name())).isEmpty();
    }

    @Test
    void givesBackWhatWasSavedBeforeAHandBrokeTheFile() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Saved made = folder.create("lease", Samples.lease(1));
        Files.writeString(path.resolve(made.name()), "{", StandardOpenOption.TRUNCATE_EXISTING);

        Entry broken = folder.list().get(0);
        assertThat(folder.states(made.name())).extracting(State::sha256).containsExactly(made.sha256());
        assertThatThrownBy(() -> folder.save(made.name(), Samples.lease(2), made.etag()))
                .isInstanceOfSatisfying(ChangedMeanwhileException.class, why -> {
                    assertThat(why.present()).isEmpty();
                    assertThat(why.etag()).isEqualTo(broken.etag());
                });
        folder.restore(made.name(), folder.states(made.name()).get(0).id(), broken.etag());

        assertThat(folder.read(made.name()).dossier()).isEqualTo(Samples.lease(1));
        String state = folder.states(made.name()).get(0).id();
        assertThatThrownBy(() -> folder.restore(made.name(), state, made.etag()))
                .isInstanceOf(UnreadableDossierException.class);
    }

    @Test
    void keepsTheHistoriesOfTwoFoldersApart() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Saved made = folder.create("lease", Samples.lease(1));
        Files.createDirectory(path.resolve("2026"));
        Files.move(path.resolve(made.name()), path.resolve("2026").resolve("lease.json"));

        assertThat(folder.states("2026/lease.json")).isEmpty();
        assertThat(folder.states("lease.json")).hasSize(1);
        assertThat(folder.create("lease", Samples.lease(2)).name()).isEqualTo("lease-2.json");
    }

    @Test
    void refusesStatesThatAreNotThereOrNotWhatWasKept() throws Exception {
        Path path = Computer.UNIX.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Saved made = folder.create("lease", Samples.lease(1));
        folder.save(made.name(), Samples.lease(2), made.etag());
        String id = folder.states(made.name()).get(0).id();

        assertThatThrownBy(() -> folder.state(made.name(), "../../../lease.json"))
                .isInstanceOfSatisfying(
                        FolderException.class, why -> assertThat(why.reason()).isEqualTo(Reason.NOT_KEPT));
        Path file = path.resolve(".ereje/states/lease.json").resolve(id + ".state");
        Files.writeString(file, Dossiers.write(Samples.lease(7)));
        assertThatThrownBy(() -> folder.state(made.name(), id))
                .isInstanceOfSatisfying(
                        FolderException.class, why -> assertThat(why.reason()).isEqualTo(Reason.DAMAGED));
    }
}
