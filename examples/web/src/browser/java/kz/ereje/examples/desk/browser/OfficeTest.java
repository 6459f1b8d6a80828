package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose decision it is: an office of before, or the one that is typed in. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class OfficeTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheOneThatWasTyped(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, "planned-lease.json");
        try (Visit visit = chromium.visit(folder, language)) {
            visit.open("/new/office?kind=lease");
            assertThat(visit.field("~office").first()).isChecked();
            visit.page().locator("details.fresh > summary").click();
            visit.field("territories[0].name").fill("Қарасу");
            visit.button("continue").click();
            assertThat(visit.page().locator(".brief")).isVisible();
            visit.open("/");
            assertThat(visit.page().locator("table.list")).containsText("Қарасу");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isRemembered(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, "planned-lease.json");
        try (Visit visit = chromium.visit(folder, language)) {
            visit.open("/new/office?kind=lease");
            visit.button("continue").click();
            assertThat(visit.page().locator(".brief")).isVisible();
            visit.open("/?search=Күмісбел");
            assertThat(visit.page().locator("table.list tbody tr")).hasCount(2);
        }
    }
}
