package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was cut short goes on, and has the bytes of one that was not. */
class ResumeTest {

    /** Enough for several notes. */
    private static final int MANY = 3 * KeptRun.NOTE_EVERY + 50;

    private static final String FORMS = "text,json,ndjson,sarif,junit,csv,xlsx,html,pdf";

    @TempDir
    private Path folder;

    private Path papers;

    @BeforeEach
    void manyPapers() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        List<Path> examples;
        try (Stream<Path> all = Files.list(Path.of("../dossiers"))) {
            examples = all.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(examples).isNotEmpty();
        for (int i = 0; i < MANY; i++) {
            Path paper = papers.resolve(String.format("%04d.json", i));
            if (i % 7 == 0) {
                Files.writeString(paper, "{\"unit\": ");
            } else {
                Files.copy(examples.get(i % examples.size()), paper);
            }
        }
    }

    /** Ends a run as a kill would, but that this process goes on. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private String[] command(Path output, String... more) {
        return Stream.concat(
                        Stream.of("--lang", "ru", "--checked-on", "2026-03-02", "--format", FORMS, papers.toString()),
                        Stream.concat(Stream.of("--output", output.toString()), Stream.of(more)))
                .toArray(String[]::new);
    }

    @Test
    void aRunThatWasCutShortHasTheSameBytes() throws IOException {
        Path whole = folder.resolve("out");
        Ran first = Ran.of(command(whole, "--resume", folder.resolve("state").toString()));
        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(folder.resolve("state")).doesNotExist();
        Path kept = Files.move(whole, folder.resolve("whole"));
        for (int kill : new int[] {1, KeptRun.NOTE_EVERY + 10, 2 * KeptRun.NOTE_EVERY + 150}) {
            killed(whole, kill);
        }
        AtomicInteger checked = new AtomicInteger();
        Ran last = Ran.with(counting(checked, Integer.MAX_VALUE), command(whole, "--resume", state()));
        assertThat(last.code()).as(last.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(checked.get()).isBetween(1, MANY - 2 * KeptRun.NOTE_EVERY);
        try (Stream<Path> reports = Files.list(kept)) {
            List<Path> all = reports.toList();
            assertThat(all).hasSize(FORMS.split(",").length);
            assertThat(all)
                    .allSatisfy(report ->
                            assertThat(whole.resolve(report.getFileName())).hasSameBinaryContentAs(report));
        }
        assertThat(folder.resolve("state")).doesNotExist();
    }

    private String state() {
        return folder.resolve("state").toString();
    }

    /** Runs until so many entries were told, and breaks off without any chance to tidy up. */
    private void killed(Path output, int after) {
        Ran.with(
                command -> command.afterEach = done -> {
                    if (done >= after) {
                        throw new Killed();
                    }
                },
                command(output, "--resume", state()));
        assertThat(output).doesNotExist();
        assertThat(folder.resolve("state")).exists();
    }

    private static java.util.function.Consumer<CheckCommand> counting(AtomicInteger checked, int most) {
        return command -> {
            var checking = command.checking;
            command.checking = checker -> {
                FileCheck.Checker own = checking.apply(checker);
                return (dossier, sha256, options) -> {
                    checked.incrementAndGet();
                    return own.check(dossier, sha256, options);
                };
            };
        };
    }

    @Test
    void anotherRunIsNotCarriedOn() {
        killed(folder.resolve("out"), KeptRun.NOTE_EVERY + 10);
        Ran other = Ran.of(command(folder.resolve("out"), "--all", "--resume", state()));
        assertThat(other.code()).isEqualTo(ExitCode.USAGE);
        assertThat(other.err()).contains("начата другая проверка");
        try {
            Files.writeString(papers.resolve("0001.json"), "{}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Ran.of(command(folder.resolve("out"), "--resume", state())).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void itGoesWithFilesThatAreWritten() {
        assertThat(Ran.of("--resume", state(), papers.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--rules", "--resume", state()).code()).isEqualTo(ExitCode.USAGE);
    }
}
