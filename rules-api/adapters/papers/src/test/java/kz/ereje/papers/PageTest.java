package kz.ereje.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kz.ereje.guide.WritePapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says what is: its code is compiled and run by this build. */
class PageTest {

    private static final Path PAGE = Path.of("README.md");
    private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    @Test
    void itsCodeIsTheClassThatThisBuildRuns() throws IOException {
        String source = Files.readString(Path.of("src/test/java/kz/ereje/guide/WritePapers.java"));
        assertThat(CODE.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)))
                .containsExactly(source.substring(source.indexOf("import ")));
    }

    @Test
    void itsCodeWritesPapers(@TempDir Path folder) throws Exception {
        WritePapers.main(new String[] {"../../../examples/dossiers/planned-lease.json", folder.toString()});
        assertThat(folder.resolve("nursery-lease-1-notice_kk.docx")).exists();
    }

    @Test
    void everyKindIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        for (DraftKind kind : DraftKind.values()) {
            assertThat(page).contains("`" + kind.name() + "`");
        }
    }
}
