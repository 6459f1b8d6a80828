package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From what is broken to the field that causes it, and back to the answer. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class ReasonTest {

    private static final String FILE = "lease-without-consent.json";

    private static final String CHANGE = ".r-page a[href*='/dossier/part']";

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsToItsFieldAndBack(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        try (Visit visit = chromium.visit(folder, language)) {
            visit.open("/dossier", FILE);
            String answer = visit.heading().innerText();
            visit.page().locator(CHANGE).first().click();
            assertThat(visit.page().locator(":target")).isInViewport();
            visit.page().locator(".trail a[href*='/dossier?']").click();
            assertThat(visit.heading()).hasText(answer);
            assertThat(visit.page().locator(CHANGE).first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLinkLeadsBesideIts(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        try (Visit visit = chromium.visit(folder, language)) {
            visit.open("/dossier", FILE);
            List<String> links = visit.page().locator(CHANGE).all().stream()
                    .map((Locator link) -> link.getAttribute("href"))
                    .distinct()
                    .toList();
            assertThat(links).isNotEmpty();
            for (String link : links) {
                visit.open(link);
                assertThat(visit.page().locator(":target")).isVisible();
            }
        }
    }
}
