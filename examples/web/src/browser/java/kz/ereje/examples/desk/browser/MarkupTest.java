package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a dossier says is text, also where it looks like markup. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class MarkupTest {

    private static final String FILE = "planned-decisions-without-consents.json";

    private static final String TITLE = "</title><b id=planted>x</b><script id=planted>1</script>{{1}}";

    @ParameterizedTest
    @EnumSource(Language.class)
    void isShownAsText(Language language, Chromium chromium, @TempDir Path folder) throws IOException {
        Running.put(folder, FILE);
        Path file = folder.resolve(FILE);
        Files.writeString(file, Running.text(file).replace("Ауылдық мәдениет үйін құру туралы", TITLE));
        try (Visit visit = chromium.visit(folder, language)) {
            for (String page : List.of(
                    "/",
                    "/dossier?file=" + FILE,
                    "/dossier/ask?file=" + FILE,
                    "/dossier/facts?file=" + FILE,
                    "/dossier/part?file=" + FILE + "&part=decisions[0]")) {
                visit.open(page);
                assertThat(visit.page().locator("body")).containsText(TITLE);
                assertThat(visit.page().locator("#planted")).hasCount(0);
            }
        }
    }
}
