package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reload and back do no harm: nothing is saved twice, nothing is lost. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class AgainTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNewDecisionIsOne(Language language, Chromium chromium, @TempDir Path folder) throws IOException {
        try (Visit visit = chromium.visit(folder, language)) {
            visit.open("/new/office?kind=lease");
            visit.field("territories[0].name").fill("Қарасу");
            visit.button("continue").click();
            assertThat(visit.page().locator(".brief")).isVisible();
            visit.page().reload();
            visit.page().goBack();
            visit.page().goForward();
            assertThat(visit.page().locator(".brief")).isVisible();
            assertThat(dossiers(folder)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAnswerIsSavedOnce(Language language, Chromium chromium, @TempDir Path folder) throws IOException {
        String file = "lease-with-gaps.json";
        Running.put(folder, file);
        try (Visit visit = chromium.visit(folder, language)) {
            Page page = visit.page();
            visit.open("/dossier/ask", file);
            String asked =
                    String.valueOf(page.locator("[name='~asked']").first().getAttribute("value"));
            page.locator("[name='" + asked + "']:not([type=hidden])").fill("2026-02-07");
            visit.button("continue").click();
            assertThat(page.locator("[name='~asked'][value='" + asked + "']")).hasCount(0);
            String saved = Running.text(folder.resolve(file));

            page.reload();
            page.goBack();
            page.goForward();
            page.goBack();
            assertThat(page.locator("main")).isVisible();
            assertThat(Running.text(folder.resolve(file))).isEqualTo(saved).contains("2026-02-07");
            visit.open("/dossier/states", file);
            assertThat(page.locator("section.part")).hasCount(1);
            visit.open("/dossier/part?file=" + file + "&part=" + asked.replaceAll("\\..*", ""));
            assertThat(visit.field(asked)).hasValue("2026-02-07");
        }
    }

    private static List<Path> dossiers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}
