package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, folders and outputs that do not behave: a sentence in the language asked for, an exit code, and nothing half written. */
class HostileFilesTest {

    private static final Path GOOD = Path.of("../dossiers/lease-without-consent.json");
    private static final Map<String, String> NOT_OPENED =
            Map.of("kk", "Файл ашылмады", "ru", "Файл не открывается", "en", "cannot be opened");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private record Run(String out, String err, int code) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CheckCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    /** Demands that a file is told as not opened, in each language, without a trace. */
    private static void notOpened(String file) {
        NOT_OPENED.forEach((lang, said) -> {
            Run run = run("--lang", lang, file);
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(said).doesNotContain("Exception", "\tat ");
        });
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        notOpened(folder.resolve("absent.json").toString());
        notOpened("/proc/self/mem");
        notOpened(Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"))
                .toString());
        notOpened("no\u0000file.json");
    }

    @Test
    void aFileWithoutPermissionIsToldToThoseWhomItKeepsOut() throws IOException {
        Path locked = Files.copy(GOOD, folder.resolve("locked.json"));
        Files.setPosixFilePermissions(locked, Set.of());
        if (Files.isReadable(locked)) {
            // Permissions do not keep an administrator out.
            assertThat(run(locked.toString()).code()).isEqualTo(ExitCode.VIOLATED);
        } else {
            notOpened(locked.toString());
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsNotPassedOverInAFolder() throws IOException {
        Files.copy(GOOD, folder.resolve("good.json"));
        Files.createSymbolicLink(folder.resolve("lost.json"), folder.resolve("absent"));
        Run run = run("--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("lost.json");
        assertThat(run.out()).contains("seen: 2 = checked 1 + refused 1 +");
    }

    @Test
    void linksInACircleAreWalkedOnce() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.createSymbolicLink(deep.resolve("up"), folder);
        Files.createSymbolicLink(deep.resolve("up.json"), folder);
        Files.copy(GOOD, deep.resolve("good.json"));
        Run run = run("--lang", "en", "--format", "json", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.out().split("\"sha256\" : ", -1))
                .as("rule base, of the document and of its report, and one file")
                .hasSize(4);
        assertThat(run.out().split("\"read-already\"", -1)).as("both links").hasSize(3);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeInAFolderIsNotWaitedFor() throws Exception {
        Files.copy(GOOD, folder.resolve("good.json"));
        Child made = Child.run(folder, "mkfifo \"$OUT/pipe.json\"");
        assertThat(made.code()).isZero();
        Run run = run("--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("VIOLATED", "checked 1 + refused 0");
        assertThat(run.err()).contains("pipe.json: It is a pipe, a socket or a device");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsNoFileIsToldWhereItIsNamed() throws Exception {
        Path socket = folder.resolve("socket.json");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));
            assertThat(Child.run(folder, "mkfifo \"$OUT/pipe.json\"").code()).isZero();
            for (String named :
                    List.of(socket.toString(), folder.resolve("pipe.json").toString(), "/dev/zero", "/dev/null")) {
                for (Map.Entry<String, String> said : Map.of(
                                "kk", "арна, сокет немесе құрылғы", "ru", "канал, сокет или устройство", "en", "a pipe")
                        .entrySet()) {
                    Run run = run("--lang", said.getKey(), named);
                    assertThat(run.code()).as(named).isEqualTo(ExitCode.UNREADABLE);
                    assertThat(run.err()).contains(named, said.getValue());
                }
            }
        }
    }

    @Test
    void aFileWithoutEndIsRefused() throws Exception {
        Child run = Child.run(folder, "$CHECK --lang en - < /dev/zero");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("too large");
    }

    @Test
    void otherKindsOfFilesAreRefusedInASentence() throws IOException {
        Path cyrillic = folder.resolve("cyrillic.json");
        Files.write(
                cyrillic,
                Files.readString(GOOD)
                        .replaceAll("[ңғүұқөһәіҢҒҮҰҚӨҺӘІ—«»]", "")
                        .getBytes(Charset.forName("windows-1251")));
        assertThat(run("--lang", "ru", cyrillic.toString()).err())
                .contains("Текст не в кодировке UTF-8", "записан в windows-1251");
        Path zip = folder.resolve("zip.json");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
            archive.putNextEntry(new ZipEntry("dossier.json"));
            Files.copy(GOOD, archive);
        }
        for (Map.Entry<String, String> said :
                Map.of("kk", "мұрағат", "ru", "архив", "en", "archive").entrySet()) {
            Run run = run("--lang", said.getKey(), zip.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains(said.getValue()).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-8"})
    void aTableIsCalledATable(String encoding) throws IOException {
        Path table = Files.write(
                folder.resolve("register.txt"),
                "Номер;Дата;Имущество\r\n1;02.03.2026;Гараж на Центральной\r\n".getBytes(Charset.forName(encoding)));
        Map.of("kk", "кесте (CSV)", "ru", "таблица (CSV)", "en", "a table (CSV)")
                .forEach((lang, said) -> {
                    Run run = run("--lang", lang, table.toString());
                    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
                    assertThat(run.err()).contains(said);
                    assertThat(run.err().contains("windows-1251")).isEqualTo(!encoding.equals("UTF-8"));
                });
    }

    @Test
    void aTableThatIsNoRegisterIsRefused() throws IOException {
        Path table =
                Files.writeString(folder.resolve("register.csv"), "Номер;Дата;Имущество\r\n1;02.03.2026;Гараж\r\n");
        Map.of("kk", "үлгі", "ru", "шаблон", "en", "template").forEach((lang, said) -> {
            Run run = run("--lang", lang, table.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).containsIgnoringCase(said);
        });
    }

    @Test
    void aNameDoesNotSteerTheTerminal() throws IOException {
        Path named = folder.resolve("a\u001B[2J\u202Eb.json");
        Files.copy(GOOD, named);
        Run good = run("--lang", "en", "--output", folder.resolve("answer.txt").toString(), named.toString());
        assertThat(good.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(Files.readString(folder.resolve("answer.txt")))
                .contains("\\u001B[2J\\u202Eb.json")
                .doesNotContain("\u001B", "\u202E");
        Files.writeString(named, "{");
        assertThat(run("--lang", "en", named.toString()).err())
                .contains("\\u001B")
                .doesNotContain("\u001B", "\u202E");
        assertThat(run("--lang", "en", "--\u001Bx").err()).doesNotContain("\u001B");
        assertThat(run("--lang", "en", folder.resolve("\u001B").toString()).err())
                .doesNotContain("\u001B");
    }

    /** Whatever is thrown, however deep. */
    private static Run runWithInputThatThrows(Error thrown, String... arguments) {
        InputStream before = System.in;
        try {
            System.setIn(new InputStream() {
                @Override
                public int read() {
                    throw thrown;
                }
            });
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aTraceIsShownOnlyOnDemand() {
        for (Error thrown : List.of(
                new StackOverflowError("planted"), new OutOfMemoryError("planted"), new AssertionError("planted"))) {
            Run run = runWithInputThatThrows(thrown, "--lang", "en", "-");
            assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
            assertThat(run.err()).contains("no result").doesNotContain("\tat ");
            assertThat(runWithInputThatThrows(thrown, "--lang", "en", "--debug", "-")
                            .err())
                    .contains("\tat ");
        }
    }

    /** What fails before any file is looked at belongs to none of them. */
    @Test
    void aFaultOfTheWholeRunIsASentenceToo() {
        Ran run = Ran.with(
                command -> command.here = new Inputs(in -> {
                    throw new StackOverflowError("planted");
                }),
                "--lang",
                "en",
                folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(run.err()).contains("no result").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "+999999999-12-31", "-0001-01-01"})
    void aDayOfTheCheckLiesBetweenTheYearsOfADossier(String day) {
        Run run = run("--lang", "ru", "--checked-on=" + day, GOOD.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("с 1900 по 2199");
        assertThat(run("--checked-on", "2199-12-31", GOOD.toString()).code()).isNotEqualTo(ExitCode.USAGE);
    }

    @Test
    void theOutputIsWhatWouldBePrinted() throws IOException {
        Path answer = folder.resolve("answer.json");
        for (String format : List.of("text", "json")) {
            Run written = run("--format", format, "--output", answer.toString(), GOOD.toString());
            assertThat(written.code()).isEqualTo(ExitCode.VIOLATED);
            assertThat(written.out()).isEmpty();
            assertThat(Files.readString(answer))
                    .isEqualTo(run("--format", format, GOOD.toString()).out());
        }
        assertThat(Child.names(folder)).containsExactly("answer.json");
    }

    @Test
    void anOutputThatFailsLeavesWhatWasThere() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), "before");
        assertThatThrownBy(() -> WholeFile.write(answer, out -> {
                    out.print("half");
                    throw new StackOverflowError("planted");
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(Files.readString(answer)).isEqualTo("before");
        assertThat(Child.names(folder)).containsExactly("answer.txt");
    }

    /** What fails is an error of its file: the answer holds the others. */
    @Test
    void anInputThatFailsIsToldInTheOutput() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), "before");
        Run run = runWithInputThatThrows(
                new StackOverflowError("planted"), "--lang", "en", "--output", answer.toString(), "-", GOOD.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(Files.readString(answer))
                .contains("CHECK FAILED", "VIOLATED", "seen: 2 = checked 1 + refused 0 + failed 1 + not read 0.");
        assertThat(Child.names(folder)).containsExactly("answer.txt");
    }

    @Test
    void aFolderOrADeviceIsNotReplacedByTheOutput() throws IOException {
        Path inside = Files.writeString(folder.resolve("kept.txt"), "kept");
        for (String target : List.of(folder.toString(), "/dev/full", "/", "")) {
            Run run = run("--lang", "en", "--output", target, GOOD.toString());
            assertThat(run.code()).as(target).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("folder or a device");
        }
        assertThat(inside).hasContent("kept");
        Map.of("kk", "Нәтиже жазылмады", "ru", "Результат не записан", "en", "was not written")
                .forEach((lang, said) -> {
                    Run run = run(
                            "--lang",
                            lang,
                            "--output",
                            folder.resolve("no/such/folder/x").toString(),
                            GOOD.toString());
                    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
                    assertThat(run.err()).contains(said).doesNotContain("\tat ");
                });
    }

    @Test
    void aLinkToAFileStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        assertThat(run("--output", link.toString(), GOOD.toString()).code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(real)).isNotEqualTo("before");
    }

    @Test
    void aFullDiskIsToldAndNothingIsHalfWritten() throws Exception {
        String good = GOOD.toAbsolutePath().toString();
        Child full = Child.run(folder, "$CHECK --lang ru " + good + " > /dev/full");
        assertThat(full.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(full.err()).contains("Результат записан не полностью").doesNotContain("\tat ");
        Path answer = Files.writeString(folder.resolve("answer.txt"), "before");
        Child limited =
                Child.run(folder, "ulimit -f 16; $CHECK --lang en --provisions --format html --output " + answer);
        assertThat(limited.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(limited.err()).contains("was not written").doesNotContain("\tat ");
        assertThat(answer).hasContent("before");
        assertThat(Child.names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aReaderThatClosesIsTold() throws Exception {
        Child closed = Child.run(
                folder,
                "$CHECK --lang en --provisions --format html 2> \"$OUT/said\" | head -c 10 > /dev/null; exit ${PIPESTATUS[0]}");
        assertThat(closed.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(Files.readString(folder.resolve("said")))
                .contains("not written whole")
                .doesNotContain("\tat ");
    }

    @Test
    void aKilledRunLeavesWhatWasThere() throws Exception {
        Path answer = Files.writeString(folder.resolve("answer.txt"), "before");
        Child killed = Child.run(
                folder,
                "mkfifo \"$OUT/pipe\"; $CHECK --output " + answer + " " + GOOD.toAbsolutePath()
                        + " - < \"$OUT/pipe\" & child=$!; exec 3> \"$OUT/pipe\";"
                        + " until ls -A \"$OUT\" | grep -q part; do sleep 0.1; done; kill $child; wait $child; exit $?");
        assertThat(killed.code()).isEqualTo(128 + 15);
        assertThat(answer).hasContent("before");
        assertThat(Child.names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void tooLittleMemoryIsToldInASentence() throws Exception {
        Path big = folder.resolve("big.json");
        Files.writeString(
                big,
                "{\"unit\":\"" + "\\u0041".repeat(1_500_000) + "\"," + "\"x\":" + "[1".repeat(9) + ",1".repeat(400_000)
                        + "]".repeat(9) + "}");
        Child small = Child.run(folder, "${CHECK/-Xmx256m/-Xmx24m} --lang en " + big);
        assertThat(small.code()).isIn(ExitCode.INTERNAL_ERROR, ExitCode.UNREADABLE);
        assertThat(small.err()).doesNotContain("\tat ", "Exception in thread");
    }
}
