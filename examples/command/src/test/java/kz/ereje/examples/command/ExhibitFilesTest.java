package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of exhibits that are not as the dossier says are noticed, each by its name. */
class ExhibitFilesTest {

    private static final Path EXAMPLES = Path.of("../dossiers");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path dossier() {
        return folder.resolve("in/pledge.json");
    }

    @BeforeEach
    void copied() throws IOException {
        Files.createDirectories(folder.resolve("in/papers"));
        Files.copy(EXAMPLES.resolve("pledge-shown-by-papers.json"), dossier());
        try (Stream<Path> papers = Files.list(EXAMPLES.resolve("papers"))) {
            for (Path paper : papers.toList()) {
                Files.copy(paper, folder.resolve("in/papers").resolve(paper.getFileName()));
            }
        }
    }

    private Ran verified(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("--lang", "en", "--verify-exhibits"),
                        Stream.concat(Stream.of(more), Stream.of(dossier().toString())))
                .toArray(String[]::new);
        return Ran.of(arguments);
    }

    private void edit(String from, String to) throws IOException {
        String json = Files.readString(dossier());
        assertThat(json).contains(from);
        Files.writeString(dossier(), json.replace(from, to));
    }

    @Test
    void filesThatAreAsTheyWereAreSaidNothingAbout() {
        Ran ran = verified();
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).doesNotContain("exhibit");
    }

    @Test
    void aFileThatWasTamperedWithIsNoticed() throws IOException {
        Path minutes = folder.resolve("in/papers/pledge-minutes.txt");
        Files.writeString(minutes, Files.readString(minutes) + " ");
        assertThat(Ran.of("--lang", "en", dossier().toString()).code()).isZero();
        Ran ran = verified();
        assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ran.err()).contains("pledge.json: exhibit “minutes”: CHANGED: the file papers/pledge-minutes.txt");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        Files.delete(folder.resolve("in/papers/property.txt"));
        assertThat(verified().err()).contains("exhibit “property”: the file papers/property.txt is not there");
        edit("\"papers/property.txt\"", "\"papers\"");
        assertThat(verified().err()).contains("exhibit “property”: the file papers is not there");
    }

    @Test
    void aFileOutsideTheFolderIsNotOpened() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("in/papers/link.txt"), outside);
        for (String name :
                new String[] {"../secret.txt", outside.toString(), "papers/link.txt", "papers\\\\property.txt"}) {
            Files.copy(
                    EXAMPLES.resolve("pledge-shown-by-papers.json"),
                    dossier(),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            edit("\"papers/property.txt\"", "\"" + name + "\"");
            Ran ran = verified();
            assertThat(ran.code()).as(name).isEqualTo(ExitCode.UNREADABLE);
            assertThat(ran.err()).as(name).contains("exhibit “property”", "lies outside the folder of the dossier");
        }
    }

    @Test
    void oneFileForTwoExhibitsIsNamed() throws IOException {
        edit("\"papers/property.txt\"", "\"papers/./pledge-minutes.txt\"");
        assertThat(verified().err())
                .contains("exhibit “property”", "is that of the exhibit “minutes” already", "CHANGED");
    }

    @Test
    void aFileWithoutHashCannotBeCompared() throws IOException {
        String json = Files.readString(dossier());
        Files.writeString(dossier(), json.replaceFirst("\"sha256\": \"[0-9a-f]+\",\\s*", ""));
        assertThat(verified().err()).contains("no SHA-256 is stated for the file papers/population.txt");
    }

    @Test
    void aHashWithoutFileIsNamed() throws IOException {
        edit("\"file\": \"papers/property.txt\",", "");
        assertThat(verified().err()).contains("exhibit “property”: a SHA-256 is stated and no file is named");
    }

    @Test
    void statementsDoNotSufficeWhereExhibitsAreDemanded() throws IOException {
        assertThat(verified("--require-exhibits").code()).isZero();
        edit("\"how\": \"paper-seen\"", "\"how\": \"stated\"");
        assertThat(verified().code()).isZero();
        Ran ran = verified("--require-exhibits");
        assertThat(ran.code()).isEqualTo(ExitCode.UNDETERMINED);
        assertThat(ran.out()).contains("shown by no exhibit");
        assertThat(verified("--require-exhibits-for", "12.2.8").code()).isZero();
        assertThat(verified("--require-exhibits-for", "12.2.8,12.2.14").code()).isEqualTo(ExitCode.UNDETERMINED);
    }

    @Test
    void whatIsNoProvisionAndAListingAreRefused() {
        Ran ran = verified("--require-exhibits-for", "12.2.41");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--provisions");
        assertThat(Ran.of("--lang", "en", "--provisions", "--verify-exhibits").code())
                .isEqualTo(ExitCode.USAGE);
    }
}
