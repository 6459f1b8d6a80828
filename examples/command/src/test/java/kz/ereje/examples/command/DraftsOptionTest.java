package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --drafts} writes and says. */
class DraftsOptionTest {

    private static final String PLANNED = "../dossiers/planned-lease.json";
    private static final String TAKEN = "../dossiers/lease-without-consent.json";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theDraftsOfAPlannedDecisionAreWrittenAndToldInEachLanguage() throws IOException {
        int number = 0;
        for (Map.Entry<String, String> said : Map.of(
                        "kk",
                                "хабарландыру, қазақ тілінде: nursery-lease-1-notice_kk.docx; толтырылмаған орындар саны: 4",
                        "ru",
                                "оповещение, на казахском языке: nursery-lease-1-notice_kk.docx; осталось заполнить мест: 4",
                        "en", "  – notice, in Kazakh: nursery-lease-1-notice_kk.docx; blanks to fill in: 4")
                .entrySet()) {
            Path into = folder.resolve(String.valueOf(number++));
            Ran run = Ran.of("--lang", said.getKey(), "--drafts", into.toString(), PLANNED);
            assertThat(run.code()).isEqualTo(ExitCode.OK);
            assertThat(run.out()).contains(said.getValue());
            assertThat(into.resolve("nursery-lease-6-decision_ru.docx")).isRegularFile();
        }
    }

    @Test
    void ofADecisionThatIsTakenOneSentenceIsSaid() throws IOException {
        Ran run = Ran.of("--lang", "en", "--drafts", folder.resolve("none").toString(), TAKEN);
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.out()).contains("there is nothing to draft.");
        assertThat(names()).isEmpty();
    }

    @Test
    void anAnswerForProgramsStaysWhatItIs() throws IOException {
        Ran plain = Ran.of("--format", "json", PLANNED);
        Ran drafted = Ran.of("--format", "json", "--drafts", folder.toString(), PLANNED);
        assertThat(drafted.out()).isEqualTo(plain.out());
        assertThat(drafted.err()).contains("nursery-lease-1-notice_kk.docx");
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("nursery-lease-4-minutes_ru.docx"), "протокол");
        Ran run = Ran.of("--lang", "ru", "--drafts", folder.toString(), PLANNED);
        assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(run.err()).contains("nursery-lease-4-minutes_ru.docx");
        assertThat(names()).containsExactly("nursery-lease-4-minutes_ru.docx");
    }

    @Test
    void aFormThatCannotBeUsedIsRefusedBeforeAnythingIsChecked() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Files.writeString(forms.resolve("notice_kk.docx"), "бланк");
        Path into = folder.resolve("into");
        Map.of("kk", "Бұл файл DOCX емес", "ru", "Это не файл DOCX", "en", "It is no DOCX file")
                .forEach((lang, said) -> {
                    Ran run = Ran.of("--lang", lang, "--forms", forms.toString(), "--drafts", into.toString(), PLANNED);
                    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
                    assertThat(run.err()).contains("notice_kk.docx", said);
                    assertThat(run.out()).isEmpty();
                });
        assertThat(into).doesNotExist();
    }

    @Test
    void whatItDoesNotGoWithIsAWrongCommandLine() {
        assertThat(Ran.of("--rules", "--drafts", folder.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--forms", folder.toString(), PLANNED).code()).isEqualTo(ExitCode.USAGE);
    }
}
