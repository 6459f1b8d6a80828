package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tab, Enter and Space are enough. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class KeyboardTest {

    private static final String FILE = "lease-with-gaps.json";

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromTheListToASavedAnswer(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        try (Visit visit = chromium.visit(folder, language)) {
            Keys keys = new Keys(visit.page());
            keys.enter(visit.page().locator("table.list tbody a"));
            keys.enter(visit.page().locator(".tools a[href*='/dossier/facts']"));
            keys.enter(visit.page().locator("a[href*='part=decisions%5B0%5D']"));
            Locator none = visit.field("decisions[0].consents~none");
            assertThat(none).not().isChecked();
            keys.space(none);
            assertThat(none).isChecked();
            keys.enter(visit.page().locator("#page-form button[type=submit]"));
            assertThat(visit.heading()).hasText(visit.say("facts.title"));
            assertThat(Running.text(folder.resolve(FILE))).contains("\"consents\" : [ ]");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatStandsOnEveryPageIsSkipped(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        try (Visit visit = chromium.visit(folder, language)) {
            Keys keys = new Keys(visit.page());
            assertThat(keys.tab()).hasText(visit.say("skip"));
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("main")).isFocused();
            assertThat(keys.tab()).hasText(visit.say("list.new"));
        }
    }
}
