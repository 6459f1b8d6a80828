package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two tabs over one decision: who saves second is told what the first one changed, and neither loses a word. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class TabsTest {

    private static final String FILE = "planned-lease.json";

    private static final String TITLE = "[name='decisions[1].title']";

    private static final String DAY = "[name='decisions[1].date']";

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothAreKept(Language language, Chromium chromium, @TempDir Path folder) {
        Running.put(folder, FILE);
        try (Visit visit = chromium.visit(folder, language)) {
            Page first = visit.page();
            Page second = visit.tab();
            String address = visit.base() + "/dossier/part?file=" + FILE + "&part=decisions[1]";
            first.navigate(address);
            second.navigate(address);

            first.locator(TITLE).fill("Балабақша туралы");
            save(first);
            assertThat(first.locator("h1")).hasText(visit.say("facts.title"));
            second.locator(DAY).fill("2026-03-31");
            save(second);
            assertThat(second.locator(".errors")).containsText(visit.say("changed.title"));
            assertThat(second.locator(".errors table")).containsText("Балабақша туралы");
            assertThat(second.locator(DAY)).hasValue("2026-03-31");

            save(second);
            assertThat(second.locator("h1")).hasText(visit.say("facts.title"));
            assertThat(Running.text(folder.resolve(FILE))).contains("Балабақша туралы", "2026-03-31");
        }
    }

    private static void save(Page page) {
        page.locator("#page-form button[type=submit]").click();
    }
}
