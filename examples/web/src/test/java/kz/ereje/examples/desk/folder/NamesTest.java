package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final List<String> REFUSED = List.of(
            "../lease.json",
            "a/../../lease.json",
            "./lease.json",
            "/etc/lease.json",
            "//server/share/lease.json",
            "C:/lease.json",
            "C:lease.json",
            "..\\lease.json",
            "\\\\server\\share\\lease.json",
            "a\\lease.json",
            "lease\0.json",
            "lease\n.json",
            "lease.json:hidden.json",
            "CON.json",
            "con.json",
            "nul.x.json",
            "AUX/lease.json",
            "com1.json",
            "LPT9.json",
            "COM¹.json",
            "conin$.json",
            "lease.json.",
            "lease.json ",
            "folder./lease.json",
            "folder /lease.json",
            "a//lease.json",
            "",
            ".json/",
            "lease.txt",
            "lease",
            ".ereje/lease.json",
            ".EREJE/states/lease.json",
            "a/.ereje-desk-1.part.json",
            "л".repeat(126) + ".json",
            "a/".repeat(600) + "lease.json",
            "\ud800.json");

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @EnumSource(Computer.class)
    void leadNowhere(Computer computer) throws IOException {
        DossierFolder folder = DossierFolder.open(computer.folder(temporary));
        for (String name : REFUSED) {
            assertThatThrownBy(() -> folder.read(name))
                    .as(name)
                    .isInstanceOfSatisfying(
                            FolderException.class,
                            why -> assertThat(why.reason()).as(name).isEqualTo(Reason.NAME));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lease.json",
                "2026/Жалға беру.json",
                "a.b.json",
                "console.json",
                "com.json",
                "Lease.JSON",
                "x=1.json"
            })
    void ofOrdinaryFilesAreTaken(String name) {
        assertThat(Names.isDossier(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "О сдаче в аренду здания|О-сдаче-в-аренду-здания",
                "Үйді жалға беру туралы \"№ 7\"|Үйді-жалға-беру-туралы-№-7",
                "../../etc/passwd|etc-passwd",
                "C:\\secret|C-secret",
                "con|dossier-con",
                "COM1.x|dossier-COM1.x",
                "lease.json|lease",
                "lease.json.json|lease",
                "a.json.b|a.b",
                "...|dossier",
                "` `|dossier",
                "name. .|name",
            })
    void ofNewFilesAreMadeFromWhatTheyAreCalled(String wish, String stem) {
        assertThat(Names.stem(wish)).isEqualTo(stem);
    }

    @Test
    void ofNewFilesAreShort() {
        String stem = Names.stem("ә".repeat(5_000));

        assertThat(stem.getBytes(StandardCharsets.UTF_8)).hasSize(120);
        assertThat(Names.stem("😀".repeat(50)).codePoints()).allMatch(point -> point == "😀".codePointAt(0));
    }

    @Property
    void ofNewFilesAreAlwaysTaken(@ForAll String wish) {
        assertThat(Names.isDossier(Names.stem(wish) + ".json")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Computer.class)
    void thatAnotherComputerTakesForTheSameAreGivenOnce(Computer computer) throws Exception {
        DossierFolder folder = DossierFolder.open(computer.folder(temporary));
        String composed = "Шешім й";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(folder.create("ЖАЛҒА", Samples.lease(1)).name()).isEqualTo("ЖАЛҒА.json");
        assertThat(folder.create("жалға", Samples.lease(2)).name()).isEqualTo("жалға-2.json");
        assertThat(folder.create(composed, Samples.lease(3)).name()).isEqualTo("Шешім-й.json");
        assertThat(folder.create(apart, Samples.lease(4)).name()).isEqualTo("Шешім-й-2.json");
    }

    @Test
    void foldWhatSomeDiskTakesForTheSame() {
        assertThat(Names.folded("Й")).isEqualTo(Names.folded(Normalizer.normalize("й", Normalizer.Form.NFD)));
        assertThat(Names.folded("ﬁ")).isEqualTo(Names.folded("FI"));
    }

    @Test
    void areThoseOfTheListAndNoOthers() throws IOException {
        DossierFolder folder = DossierFolder.open(Computer.WINDOWS.folder(temporary));
        folder.create("Lease", Samples.lease(1));

        // The disk would open it, and its states would be kept under two names.
        assertThatThrownBy(() -> folder.read("lease.json")).isInstanceOf(NotHereException.class);
    }
}
