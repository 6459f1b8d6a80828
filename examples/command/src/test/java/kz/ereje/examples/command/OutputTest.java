package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --output} replaces, and what it never does. */
class OutputTest {

    private static final Path KEPT = Path.of("../dossiers/planned-lease.json");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path dossier = Path.of("set before each test");
    private String before = "";

    @BeforeEach
    void aFolderWithADossier() throws IOException {
        dossier = Files.copy(KEPT, folder.resolve("lease.json"));
        before = Files.readString(dossier);
    }

    private void refused(Path output, String input) throws IOException {
        Map.of("kk", "басқа файл атауын", "ru", "укажите другой", "en", "name another")
                .forEach((lang, said) -> {
                    Ran run = Ran.of("--lang", lang, "--output", output.toString(), input);
                    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
                    assertThat(run.err()).contains(said);
                });
        assertThat(dossier).hasContent(before);
    }

    @Test
    void anInputIsNotReplaced() throws IOException {
        refused(dossier, dossier.toString());
        refused(dossier, folder.toString());
        refused(folder.resolve("../" + folder.getFileName() + "/lease.json"), dossier.toString());
    }

    @Test
    void anInputIsNotReplacedThroughALink() throws IOException {
        Path soft = Files.createSymbolicLink(folder.resolve("soft.txt"), dossier);
        refused(soft, dossier.toString());
        refused(dossier, soft.toString());
        Path other = Files.createDirectory(folder.resolve("other"));
        Path hard = Files.createLink(other.resolve("hard.txt"), dossier);
        refused(hard, dossier.toString());
        refused(hard, folder.toString());
    }

    @Test
    void aFileThatMayBeADossierIsNotReplaced() throws IOException {
        Path misnamed = Files.copy(KEPT, folder.resolve("plan.json.txt"));
        refused(misnamed, folder.toString());
        assertThat(misnamed).hasContent(before);
    }

    /** The standard input may be a file too. */
    @Test
    void whatIsReadFromTheStandardInputIsNotReplaced() throws Exception {
        Child run = Child.run(folder, "$CHECK --output " + dossier + " - < " + dossier);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(dossier).hasContent(before);
    }

    @Test
    void theReportOfAnEarlierRunIsReplaced() throws IOException {
        for (String name : new String[] {"report.json", "report.txt"}) {
            String report = folder.resolve(name).toString();
            String format = name.substring(name.indexOf('.') + 1).replace("txt", "text");
            for (int i = 0; i < 2; i++) {
                assertThat(Ran.of("--format", format, "--output", report, folder.toString())
                                .code())
                        .isEqualTo(ExitCode.OK);
            }
        }
        assertThat(dossier).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r-----", "rwxr-x--x"})
    void whoMightReadTheFileMayReadTheNextOne(String mode) throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), "before");
        Files.setPosixFilePermissions(answer, PosixFilePermissions.fromString(mode));
        assertThat(Ran.of("--output", answer.toString(), dossier.toString()).code())
                .isEqualTo(ExitCode.OK);
        assertThat(Files.readString(answer)).isNotEqualTo("before");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(answer)))
                .isEqualTo(mode);
    }

    /** In a container every process may have the same number. */
    @Test
    void whatAKilledRunLeftIsInNobodysWay() throws IOException {
        Path left = Files.writeString(
                folder.resolve(".answer.txt." + ProcessHandle.current().pid() + ".part"), "half");
        Path part = Files.writeString(folder.resolve(".ereje-0.part"), "half");
        Path answer = folder.resolve("answer.txt");
        assertThat(Ran.of("--output", answer.toString(), folder.toString()).code())
                .isEqualTo(ExitCode.OK);
        assertThat(answer).exists();
        assertThat(left).hasContent("half");
        assertThat(part).hasContent("half");
    }

    @Test
    void aFileIsNeverAnArgument() throws Exception {
        for (String name : new String[] {"a.json", "@a.json"}) {
            Files.writeString(folder.resolve(name), "--output " + dossier + " " + KEPT.toAbsolutePath());
        }
        Child run = Child.run(folder, "cd \"$OUT\" && $CHECK --lang en @a.json");
        assertThat(dossier).hasContent(before);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("REFUSED, not checked: @a.json");
    }
}
