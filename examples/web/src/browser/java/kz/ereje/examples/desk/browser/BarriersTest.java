package kz.ereje.examples.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page keeps anybody out, in any language, on a telephone or on a desk. */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class BarriersTest {

    /** What is folded away has to be as good as what is seen. */
    private static final String UNFOLD = "document.querySelectorAll('details').forEach(each => each.open = true)";

    private static final String LOOK =
            "axe.run({resultTypes: ['violations']}).then(found => found.violations.map(each =>"
                    + " each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | ')))";

    /** Whether one has to move sideways to read the page, and what sticks out. */
    private static final String WIDER = "(() => { const root = document.documentElement, width = root.clientWidth;"
            + " return root.scrollWidth <= width ? '' : 'wider: ' + [...document.body.querySelectorAll('*')]"
            + ".filter(each => each.getBoundingClientRect().right > width)"
            + ".map(each => each.outerHTML.slice(0, 150)).slice(-2).join(' | '); })()";

    private static final int FEWEST_PAGES = 30;

    static Stream<Visit.Look> looks() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(360, 1280).map(width -> new Visit.Look(language, width, true)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void areNotFound(Visit.Look look, Chromium chromium, @TempDir Path folder) {
        String axe = axe();
        List<String> found = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        Places.prepare(folder);
        try (Visit visit = chromium.visit(folder, look)) {
            Places.each(visit, place -> {
                pages.add(place);
                barriers(visit.page(), axe).forEach(barrier -> found.add(place + ": " + barrier));
            });
        }
        assertThat(pages).hasSizeGreaterThan(FEWEST_PAGES);
        assertThat(found).isEmpty();
    }

    /** So that a search that finds nothing at all is not taken for clean pages. */
    @Test
    void wouldBeFound(Chromium chromium, @TempDir Path folder) {
        try (Visit visit = chromium.visit(folder, new Visit.Look(Language.KK, 360, true))) {
            // A style would be refused: the policy of the desk holds for what is put into its page as well.
            visit.page()
                    .setContent(
                            "<!DOCTYPE html><details><input></details><table width='400'><tr><td>wide</td></tr></table>");
            assertThat(barriers(visit.page(), axe()))
                    .anyMatch(each -> each.startsWith("wider"))
                    .anyMatch(each -> each.startsWith("label: "));
        }
    }

    private static String axe() {
        return Running.text(
                Path.of(System.getProperty("ereje.axe", "target/browser/node_modules/axe-core/axe.min.js")));
    }

    private static List<String> barriers(Page page, String axe) {
        List<String> found = new ArrayList<>();
        // A button leads on before the next page has its style.
        page.waitForLoadState();
        wider(page).forEach(found::add);
        page.evaluate(UNFOLD);
        wider(page).forEach(found::add);
        page.evaluate(axe);
        ((List<?>) page.evaluate(LOOK)).forEach(each -> found.add(String.valueOf(each)));
        return found;
    }

    private static List<String> wider(Page page) {
        return List.of(String.valueOf(page.evaluate(WIDER))).stream()
                .filter(wider -> !wider.isEmpty())
                .toList();
    }
}
