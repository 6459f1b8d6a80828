package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in a folder is checked, or told as not read with its reason; nothing is passed over in silence. */
class FolderTest {

    private static final Path KEPT = Path.of("../dossiers/planned-lease.json");

    @TempDir
    private Path around = Path.of("set by JUnit");

    private Path folder = Path.of("set by each test");

    @BeforeEach
    void aFolderWithADossier() throws IOException {
        folder = Files.createDirectory(around.resolve("folder"));
        Files.copy(KEPT, folder.resolve("kept.json"));
    }

    private Ran run() {
        return Ran.of("--lang", "en", "--format", "json", folder.toString());
    }

    @Test
    void aLinkToAFolderElsewhereIsFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(around.resolve("elsewhere/deep"));
        Files.copy(Path.of("../dossiers/lease-without-consent.json"), elsewhere.resolve("violating.json"));
        Files.createSymbolicLink(folder.resolve("a-link"), around.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("b-link"), elsewhere);
        Files.createSymbolicLink(elsewhere.resolve("loop"), folder);
        Ran run = run();
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.json().path("dossiers"))
                .extracting(dossier -> dossier.path("source").asText())
                .containsExactly(folder + "/a-link/deep/violating.json", folder + "/kept.json");
        assertThat(Ran.notRead(run.json())).containsExactly("loop read-already", "b-link read-already");
    }

    @Test
    void aLinkToAFolderAroundItIsToldAndNotFollowed() throws IOException {
        Files.copy(KEPT, around.resolve("beside.json"));
        Files.createSymbolicLink(folder.resolve("up"), around);
        Ran run = run();
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Ran.counts(run.json())).isEqualTo("2 = 1 + 0 + 0 + 1");
        assertThat(Ran.notRead(run.json())).containsExactly("up link-outward");
    }

    @Test
    void aLinkThatLeadsNowhereMayHaveLedToAFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("district"), around.resolve("unplugged"));
        Ran run = run();
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Ran.notRead(run.json())).containsExactly("district link-lost");
    }

    @Test
    void aDossierUnderAnotherNameIsToldInEachLanguage() throws IOException {
        Files.copy(KEPT, folder.resolve("lease.json.txt"));
        Map.of("kk", "атауын өзгертіңіз", "ru", "переименуйте файл", "en", "rename it")
                .forEach((lang, said) -> {
                    Ran run = Ran.of("--lang", lang, folder.toString());
                    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
                    assertThat(run.err()).contains("lease.json.txt", said);
                });
        assertThat(Ran.counts(run().json())).isEqualTo("2 = 1 + 0 + 0 + 1");
    }

    @Test
    void otherFilesAreCountedAndNamed() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.writeString(folder.resolve("scan-" + (10 + i) + ".pdf"), "%PDF");
        }
        Ran run = Ran.of("--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err())
                .contains("Not read: 12", "scan-10.pdf", "scan-19.pdf, …")
                .doesNotContain("scan-20.pdf");
        assertThat(run.out()).endsWith("\n\nFiles seen: 13 = checked 1 + refused 0 + failed 0 + not read 12.\n");
        JsonNode json = run().json();
        assertThat(Ran.notRead(json)).hasSize(12).contains("scan-21.pdf other-name");
        assertThat(json.path("notRead").get(0).path("sentence").path("ru").asText())
                .isEqualTo(
                        "Судя по имени, это не досье (.json), не файл со строками досье (.ndjson) и не реестр (.xlsx, .csv).");
    }

    @Test
    void aReportIsNoDossier() throws IOException {
        Path report = folder.resolve("report.json");
        for (int i = 0; i < 2; i++) {
            assertThat(Ran.of("--format", "json", "--output", report.toString(), folder.toString())
                            .code())
                    .isEqualTo(ExitCode.OK);
        }
        Files.writeString(folder.resolve("cut.json"), Files.readString(report).substring(0, 1000));
        Ran run = run();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(Ran.notRead(run.json())).containsExactly("cut.json report", "report.json report");
        assertThat(Ran.of("--lang", "en", report.toString()))
                .satisfies(named -> assertThat(named.code()).isEqualTo(ExitCode.UNREADABLE))
                .satisfies(named -> assertThat(named.err()).contains("a report of this command"));
    }

    /** What the desk keeps of its dossiers are no further dossiers, and it is told that they are there. */
    @Test
    void whatTheDeskKeepsIsNotCheckedAgain() throws IOException {
        List<String> before = Ran.notRead(run().json());
        Path kept = Files.createDirectories(folder.resolve(".ereje/states/a.json"));
        Files.writeString(kept.resolve("1.json"), "{}");
        Files.createDirectories(folder.resolve("sub/.ereje"));
        Ran run = run();
        List<String> after = new ArrayList<>(Ran.notRead(run.json()));
        assertThat(after.stream().filter(".ereje kept-states"::equals)).hasSize(2);
        after.removeIf(".ereje kept-states"::equals);
        assertThat(after).isEqualTo(before);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aFolderInWhichNothingIsCheckedIsNotClean() throws IOException {
        Path only = Files.createDirectory(around.resolve("only"));
        assertThat(Ran.of(only.toString()).code()).isEqualTo(ExitCode.UNREADABLE);
        Files.writeString(only.resolve("report.json"), run().out());
        assertThat(Ran.of(only.toString()).code()).isEqualTo(ExitCode.UNREADABLE);
        Files.writeString(only.resolve("notes.txt"), "");
        assertThat(Ran.of(only.toString()).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void aFolderThatCannotBeListedDoesNotKeepTheOthersFromBeingChecked() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.copy(KEPT, locked.resolve("hidden.json"));
        Files.copy(KEPT, Files.createDirectory(folder.resolve("open")).resolve("seen.json"));
        Ran run = Ran.with(
                command -> command.here = new Inputs(in -> refusing(locked, in)), "--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("NOT READ, not checked: " + locked + ": The folder cannot be listed");
        assertThat(run.out()).contains("Files seen: 3 = checked 2 + refused 0 + failed 0 + not read 1.");
    }

    private static List<Path> refusing(Path locked, Path folder) throws IOException {
        if (folder.equals(locked)) {
            throw new AccessDeniedException(folder.toString());
        }
        return FolderWalk.Folders.HERE.in(folder);
    }

    @Test
    void aLockedFolderIsTold() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, Set.of());
        // Permissions do not keep an administrator out.
        assumeThat(Files.isReadable(locked)).isFalse();
        Ran run = run();
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Ran.notRead(run.json())).containsExactly("locked locked");
    }
}
