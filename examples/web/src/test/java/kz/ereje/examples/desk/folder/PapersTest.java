package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PapersTest {

    private static final byte[] SCAN = "%PDF-1.7 скан".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary = Path.of("");

    private static InputStream scan() {
        return new ByteArrayInputStream(SCAN);
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void lieBesideTheDossierUnderNamesOfTheirOwn(Computer computer) throws Exception {
        Path path = computer.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);
        Files.createDirectory(path.resolve("2026"));
        Files.writeString(path.resolve("2026").resolve("lease.json"), Dossiers.write(Samples.lease(1)));

        Paper first = folder.keepPaper("2026/lease.json", "Хаттама № 3.PDF", scan(), SCAN.length);
        Paper second = folder.keepPaper("2026/lease.json", "хаттама № 3.pdf", scan(), SCAN.length);
        Paper other = folder.keepPaper(null, "C:\\scans\\a.pdf", scan(), SCAN.length);

        assertThat(first).isEqualTo(new Paper("papers/Хаттама-№-3.PDF", Dossiers.sha256(SCAN), SCAN.length));
        assertThat(second.file()).isEqualTo("papers/хаттама-№-3-2.pdf");
        assertThat(other.file()).isEqualTo("papers/a.pdf");
        Path beside = path.resolve("2026").resolve("papers").resolve("Хаттама-№-3.PDF");
        assertThat(Files.readAllBytes(beside)).isEqualTo(SCAN);
        assertThat(folder.list()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "../../x.pdf, papers/x.pdf",
        "x, papers/x",
        "con.pdf, papers/dossier-con.pdf",
        "data.json, papers/data.data",
        "data.json.pdf, papers/data.pdf",
        ".htaccess, papers/dossier.htaccess",
        "a.b:c, papers/a.b-c",
        "x.pdf., papers/x.pdf",
    })
    void areNeverTakenForSomethingElse(String called, String file) throws IOException {
        DossierFolder folder = DossierFolder.open(Computer.WINDOWS.folder(temporary));

        assertThat(folder.keepPaper(null, called, scan(), 100).file()).isEqualTo(file);
        assertThat(folder.list()).isEmpty();
    }

    @Test
    void areRefusedWhole() throws IOException {
        Path path = Computer.UNIX.folder(temporary);
        DossierFolder folder = DossierFolder.open(path);

        assertThatThrownBy(() -> folder.keepPaper(null, "x.pdf", scan(), SCAN.length - 1))
                .isInstanceOfSatisfying(FolderException.class, why -> {
                    assertThat(why.reason()).isEqualTo(Reason.TOO_LARGE);
                    assertThat(why.name()).isEqualTo("x.pdf");
                });
        assertThatThrownBy(() -> folder.keepPaper(null, "x.pdf", broken(), 1_000))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> folder.keepPaper("../x.json", "x.pdf", scan(), 1_000))
                .isInstanceOf(FolderException.class);
        assertThat(Walk.in(path.resolve("papers"))).isEmpty();
    }

    /** An endless upload is cut at the limit. */
    @Test
    void areNotReadOnBeyondTheLimit() throws IOException {
        DossierFolder folder = DossierFolder.open(Computer.UNIX.folder(temporary));
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given[0] += length;
                return length;
            }
        };
        assertThatThrownBy(() -> folder.keepPaper(null, "x.pdf", endless, 10)).isInstanceOf(FolderException.class);
        assertThat(given[0]).isLessThan(1 << 18);
    }

    private static InputStream broken() {
        InputStream closed = InputStream.nullInputStream();
        try {
            closed.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return closed;
    }
}
