package kz.ereje.examples.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. Wherever they get, they have to see where they are. */
final class Keys {

    /** More stops than any page has. */
    private static final int MOST_STOPS = 200;

    private static final String SEEN = "e => { const s = getComputedStyle(e), b = e.getBoundingClientRect();"
            + " const ring = (s.outlineStyle != 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow != 'none';"
            + " return ring && b.width > 0 && b.height > 0 && b.bottom > 0 && b.top < innerHeight"
            + " && b.right > 0 && b.left < innerWidth; }";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** One stop on. */
    Locator tab() {
        page.keyboard().press("Tab");
        Locator here = page.locator(":focus");
        if (here.count() > 0) {
            assertThat(here.evaluate(SEEN))
                    .as("whether the focus is seen: %s", here.evaluate("e => e.outerHTML.slice(0, 200)"))
                    .isEqualTo(true);
        }
        return here;
    }

    /** On to this element, and no further. */
    void to(Locator wanted) {
        for (int i = 0; i < MOST_STOPS; i++) {
            tab();
            if ((Boolean) wanted.evaluate("e => e === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not get to " + wanted + " on " + page.url());
    }

    /** Follows a link or sends a form, and is at another address then. */
    void enter(Locator wanted) {
        to(wanted);
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(before));
    }

    void space(Locator wanted) {
        to(wanted);
        page.keyboard().press("Space");
    }
}
