package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.page.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another language in the middle of a form: what was entered stays on the page, and nothing is saved by it. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class SwitchTest {

    private static final String FILE = "lease-with-gaps.json";

    /** What is typed; a box and a dot are ticked beside it. */
    private static final Map<String, String> ENTERED =
            Map.of("decisions[0].title", "Гараж <туралы> & «жер»", "decisions[0].date", "2026-02-03");

    @ParameterizedTest
    @EnumSource(Language.class)
    void losesNothing(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        String before = Running.text(folder.resolve(FILE));
        try (Visit visit = chromium.visit(folder, language)) {
            visit.open("/dossier/part?file=" + FILE + "&part=decisions[0]");
            ENTERED.forEach((name, value) -> visit.field(name).fill(value));
            visit.field("decisions[0].withoutDecision").first().check();
            visit.field("decisions[0].exceptions~none").check();
            for (Language next : Language.values()) {
                to(visit.page(), next);
                stillEntered(visit);
            }
            assertThat(Running.text(folder.resolve(FILE))).isEqualTo(before);
            visit.page().locator("#page-form button[type=submit]").click();
            assertThat(visit.page().locator("section.group").first()).isVisible();
            assertThat(Running.text(folder.resolve(FILE))).contains("Гараж <туралы> & «жер»");
        }
    }

    private static void to(Page page, Language language) {
        if (!language.code().equals(page.locator("html").getAttribute("lang"))) {
            page.locator("header .languages button[value=" + language.code() + "]")
                    .click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", language.code());
        assertThat(page.locator("#page-form button[type=submit]")).hasText(new Words(language).say("save"));
    }

    private static void stillEntered(Visit visit) {
        ENTERED.forEach((name, value) -> assertThat(visit.field(name)).hasValue(value));
        assertThat(visit.field("decisions[0].withoutDecision").first()).isChecked();
        assertThat(visit.field("decisions[0].exceptions~none")).isChecked();
    }
}
