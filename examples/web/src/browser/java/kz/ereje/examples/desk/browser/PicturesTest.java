package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of the guides. They are taken on every run, and written where it is asked for: {@code -Dereje.write-pictures=true}. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class PicturesTest {

    private static final Path GUIDES = Path.of("..", "docs");

    /** Whoever reads the guide on a slow line waits for them. */
    private static final long MOST_BYTES = 150 * 1024L;

    private static final String ANSWERED = "planned-decisions-without-consents.json";

    @ParameterizedTest
    @EnumSource(Language.class)
    void areSmall(Language language, Chromium chromium, @TempDir Path folder) throws IOException {
        Running.put(folder, ANSWERED, "planned-lease.json", "budget-approved.json", "lease-with-gaps.json");
        Running.put(folder, "property-written-off.json", "lease-without-consent.json");
        try (Visit visit = chromium.visit(folder, new Visit.Look(language, 1000, false))) {
            picture(visit, "list");
            visit.open("/new/office?kind=lease");
            visit.field("~office").first().check();
            visit.button("continue").click();
            assertThat(visit.page().locator(".brief")).isVisible();
            picture(visit, "interview");
            visit.open("/dossier", ANSWERED);
            picture(visit, "answer");
        }
    }

    /** How large one is depends on the letters of the machine that takes it: the ones that are kept are measured. */
    private static void picture(Visit visit, String what) throws IOException {
        Path kept = GUIDES.resolve("desk-" + what + "." + visit.language().code() + ".png");
        visit.page().waitForLoadState();
        byte[] picture = visit.page().screenshot(new Page.ScreenshotOptions().setClip(0, 0, 1000, 620));
        if (Boolean.getBoolean("ereje.write-pictures")) {
            Files.write(kept, picture);
        }
        assertThat(Files.size(kept)).as("bytes of %s", kept).isBetween(1L, MOST_BYTES);
    }
}
