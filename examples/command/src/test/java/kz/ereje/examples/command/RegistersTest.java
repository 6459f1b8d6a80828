package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers in, and their rows out again with the answers beside them. */
class RegistersTest {

    @TempDir
    private Path folder;

    /** A template of CSV is a row of headings, one of names, and an example. */
    private Path register(String... rows) throws IOException {
        Path file = folder.resolve("leases.csv");
        Ran made = Ran.of("--template", "lease", "--lang", "ru", "--output", file.toString());
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.OK);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Files.write(file, List.of(lines.get(0), lines.get(1)), StandardCharsets.UTF_8);
        Files.write(file, List.of(rows), StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);
        return file;
    }

    private static String row(String number) {
        return ";" + number + ";Қарасу;rural-district;2350;Ақсу;district";
    }

    @Test
    void aRegisterWithoutARowIsNotClean() throws IOException {
        Ran run = Ran.of("--lang", "en", register().toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("No row of a decision is in it");
    }

    @Test
    void eachRowCounts() throws IOException {
        Path file = register(row("1"), row("2"), row("1"));
        Ran run = Ran.of("--lang", "en", "--checked-on", "2026-03-02", file.toString());
        assertThat(run.err()).contains("leases.csv#5");
        assertThat(run.out()).contains("Files and rows seen: 3 = checked 2 + refused 1 + failed 0 + not read 0.");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void theRowsComeBackWithTheirAnswers() throws IOException {
        Path file = register(row("1"), row("2"));
        Path checked = folder.resolve("checked.csv");
        Ran run = Ran.of("--lang", "en", "--checked-on", "2026-03-02", "--output", checked.toString(), file.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNDETERMINED);
        assertThat(Files.readString(checked)).contains("UNDETERMINED");
        // In a folder the rows count once.
        Ran again = Ran.of("--lang", "en", "--checked-on", "2026-03-02", folder.toString());
        assertThat(again.out()).contains("Files and rows seen: 3 = checked 2 + refused 0 + failed 0 + not read 1.");
        assertThat(again.err()).contains("checked.csv");
    }

    /** Somebody has deleted the row that nobody sees: nothing of it was checked, and the run says so. */
    @Test
    void aRegisterInAFolderThatLostItsRowOfNamesCounts() throws IOException {
        Path file = register(row("1"));
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.remove(1);
        Files.write(file, lines, StandardCharsets.UTF_8);
        Ran.of(
                "--template",
                "lease",
                "--lang",
                "ru",
                "--output",
                folder.resolve("b.csv").toString());
        Path own = folder.resolve("list.csv");
        Files.writeString(own, "Фамилия;Имя;Дата;Номер;Сумма;Ауыл\nА;Б;1;2;3;4\n");
        Ran run = Ran.of("--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("leases.csv").contains("the row of machine names beneath them is missing");
        assertThat(run.err()).contains("list.csv").contains("It is no register");
        assertThat(run.out()).contains("refused 1");
    }

    /** What the command has written itself lies in the folder and is no register that lost anything. */
    @Test
    void tablesOfReportsAreNotTakenForRegisters() throws IOException {
        Path file = register(row("1"));
        Path reports = folder.resolve("reports");
        for (String language : List.of("kk", "ru", "en")) {
            Ran.of(
                    "--lang",
                    language,
                    "--format",
                    "csv,xlsx",
                    "--output",
                    reports.resolve(language).toString(),
                    file.toString());
        }
        Ran run = Ran.of("--lang", "en", "--checked-on", "2026-03-02", folder.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNDETERMINED);
        assertThat(run.out()).contains("checked 1 + refused 0 + failed 0 + not read 6");
    }
}
