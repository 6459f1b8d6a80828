package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of all pages: they need no script, ask nobody else, and say where one is. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class PagesTest {

    /** All tests but those that look for barriers run without script, so that these pages are all there is to see. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void needNoScript(Language language, Chromium chromium, @TempDir Path folder) {
        Places.prepare(folder);
        try (Visit visit = chromium.visit(folder, language)) {
            Places.each(visit, place -> {
                assertThat(visit.page().locator("script, [href^='javascript:'], [onclick], [onload], [style]"))
                        .hasCount(0);
                assertThat(visit.page().locator("html")).hasAttribute("lang", language.code());
                assertThat(visit.heading()).hasCount(1);
                assertThat(visit.page().locator("header, main, footer")).hasCount(3);
            });
        }
    }

    /** So that "nobody was asked" cannot be said of what nobody looked at. */
    @Test
    void anotherHostWouldBeSeen(Chromium chromium, @TempDir Path folder) {
        Visit visit = chromium.visit(folder, Language.KK);
        visit.page().setContent("<img src='http://elsewhere.invalid/picture.png'>");
        assertThat(visit.elsewhere()).containsExactly("http://elsewhere.invalid/picture.png");
        assertThatClosingFails(visit);
    }

    private static void assertThatClosingFails(Visit visit) {
        org.assertj.core.api.Assertions.assertThatThrownBy(visit::close).hasMessageContaining("elsewhere.invalid");
    }
}
