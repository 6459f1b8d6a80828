package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierFolderTest {

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @EnumSource(Computer.class)
    void keepsWhatWasSavedAsTheLibraryWritesIt(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);

        Saved made = folder.create("Жалға беру", Samples.lease(1));
        Saved saved = folder.save(made.name(), Samples.lease(2), made.etag());

        assertThat(made.name()).isEqualTo("Жалға-беру.json");
        assertThat(folder.read(made.name())).isEqualTo(saved);
        assertThat(saved.dossier()).isEqualTo(Samples.lease(2));
        assertThat(Files.readString(path.resolve("Жалға-беру.json"))).isEqualTo(Dossiers.write(Samples.lease(2)));
        assertThat(saved.etag()).isEqualTo(Dossiers.sha256(folder.export(made.name())));
        assertThat(Walk.in(path)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void refusesToReplaceWhatItsAuthorHasNotSeen(Computer computer) throws Exception {
        DossierFolder folder = DossierFolder.open(computer.folder(temporary));
        Saved made = folder.create("lease", Samples.lease(1));
        Saved other = folder.save(made.name(), Samples.lease(2), made.etag());
        String state = folder.states(made.name()).get(0).id();

        assertThatThrownBy(() -> folder.save(made.name(), Samples.lease(3), made.etag()))
                .isInstanceOfSatisfying(ChangedMeanwhileException.class, why -> {
                    assertThat(why.present()).contains(other);
                    assertThat(why.etag()).isEqualTo(other.etag());
                });
        assertThatThrownBy(() -> folder.delete(made.name(), made.etag())).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> folder.restore(made.name(), state, made.etag()))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(folder.read(made.name())).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void keepsWhatAnotherProgramWrote(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Saved made = folder.create("lease", Samples.lease(1));
        String byHand = "\uFEFF" + Dossiers.write(Samples.lease(2)).replace("\n", "\r\n");
        Files.writeString(path.resolve(made.name()), byHand);

        assertThatThrownBy(() -> folder.save(made.name(), Samples.lease(3), made.etag()))
                .isInstanceOf(ChangedMeanwhileException.class);
        Saved hand = folder.read(made.name());
        assertThat(hand.dossier()).isEqualTo(Samples.lease(2));
        Saved last = folder.save(made.name(), Samples.lease(3), hand.etag());

        assertThat(folder.states(made.name())).extracting(State::sha256).containsExactly(hand.sha256(), made.sha256());
        String state = folder.states(made.name()).get(0).id();
        folder.restore(made.name(), state, last.etag());
        assertThat(folder.export(made.name())).isEqualTo(byHand.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void givesBackWhatWasThrownAway(Computer computer) throws Exception {
        DossierFolder folder = DossierFolder.open(computer.folder(temporary));
        Saved made = folder.create("lease", Samples.lease(1));
        Saved saved = folder.save(made.name(), Samples.lease(2), made.etag());
        folder.delete(made.name(), saved.etag());

        assertThat(folder.list()).isEmpty();
        assertThatThrownBy(() -> folder.read(made.name())).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> folder.save(made.name(), Samples.lease(3), saved.etag()))
                .isInstanceOf(NotHereException.class);
        assertThat(folder.create("lease", Samples.lease(4)).name()).isEqualTo("lease-2.json");

        Binned binned = folder.bin().get(0);
        assertThat(binned.name()).isEqualTo(made.name());
        assertThat(folder.unbin(binned.id()).dossier()).isEqualTo(Samples.lease(2));
        assertThat(folder.bin()).isEmpty();
        assertThat(folder.states(made.name())).extracting(State::sha256).containsExactly(made.sha256());
        assertThatThrownBy(() -> folder.unbin(binned.id()))
                .isInstanceOfSatisfying(
                        FolderException.class, why -> assertThat(why.reason()).isEqualTo(Reason.NOT_KEPT));
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void givesBackBesideWhatHasTheNameByNow(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Saved made = folder.create("lease", Samples.lease(1));
        folder.delete(made.name(), made.etag());
        Files.writeString(path.resolve("LEASE.json"), Dossiers.write(Samples.lease(9)));

        Saved back = folder.unbin(folder.bin().get(0).id());

        assertThat(back.name()).isEqualTo("lease-2.json");
        assertThat(folder.read("LEASE.json").dossier()).isEqualTo(Samples.lease(9));
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void putsCopiesWhereThePathsOfExhibitsStayRight(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Files.createDirectory(path.resolve("2026"));
        Dossier shown = Samples.read("lease-shown-by-papers.json");
        Files.writeString(path.resolve("2026").resolve("lease.json"), Dossiers.write(shown));

        assertThat(folder.duplicate("2026/lease.json").name()).isEqualTo("2026/lease-2.json");
        assertThat(folder.read("2026/lease-2.json").dossier()).isEqualTo(shown);
    }

    @Test
    void importsNothingThatIsNoDossier() throws Exception {
        DossierFolder folder = DossierFolder.open(Computer.UNIX.folder(temporary));

        assertThatThrownBy(() -> folder.imported("x.json", new byte[] {'['}))
                .isInstanceOf(UnreadableDossierException.class);
        assertThat(folder.list()).isEmpty();
    }

    @Test
    void keepsWhoMayReadAFile() throws Exception {
        Path path = Computer.THIS.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Saved made = folder.create("lease", Samples.lease(1));
        Path file = path.resolve(made.name());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        folder.save(made.name(), Samples.lease(2), made.etag());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
