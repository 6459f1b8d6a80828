package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A planned decision that lacks the consent of the assembly: from its answer to a plan, a calendar and papers. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class PlanTest {

    private static final String FILE = "planned-decisions-without-consents.json";

    @ParameterizedTest
    @EnumSource(Language.class)
    void planIsTakenOverAndUndone(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        String before = Running.text(folder.resolve(FILE));
        try (Visit visit = chromium.visit(folder, language)) {
            visit.page().locator("table.list tbody a").click();
            assertThat(visit.page().locator(".r-page .r-violated").first()).isVisible();

            visit.link("further.plan").first().click();
            assertThat(visit.page().locator("table.differences tbody tr").first())
                    .isVisible();
            assertThat(visit.page().locator(".brief .state").first()).not().hasText(visit.say("state.VIOLATED"));
            visit.button("plan.take-over").click();
            assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText(visit.say("plan.done"));
            assertThat(Running.text(folder.resolve(FILE))).isNotEqualTo(before);

            visit.button("plan.undo").click();
            assertThat(visit.button("plan.undo")).hasCount(0);
            assertThat(Running.text(folder.resolve(FILE))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatItTakesIsDownloaded(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        try (Visit visit = chromium.visit(folder, language)) {
            visit.open("/dossier", FILE);
            assertThat(text(visit.download(visit.link("further.calendar").first())))
                    .startsWith("BEGIN:VCALENDAR\r\n")
                    .contains("BEGIN:VEVENT\r\n")
                    .endsWith("END:VCALENDAR\r\n");
            Locator drafts = visit.page().locator(".further details").first();
            drafts.locator("summary").click();
            assertThat(text(visit.download(drafts.locator("a").first()))).startsWith("PK");
            assertThat(text(visit.download(visit.link("verdict.pdf")))).startsWith("%PDF-");
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
