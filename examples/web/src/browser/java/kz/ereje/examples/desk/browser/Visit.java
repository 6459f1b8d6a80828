package kz.ereje.examples.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.Desk;
import kz.ereje.examples.desk.page.View;
import kz.ereje.examples.desk.page.Words;

/** A desk and somebody before it. When it ends, nothing may have been asked of another host. */
final class Visit implements AutoCloseable {

    private final Desk desk;
    private final String base;
    private final BrowserContext context;
    private final Look look;
    private final List<String> asked = new ArrayList<>();
    private Page page;

    /**
     * How somebody looks at the desk.
     *
     * @param language the language that their browser wants
     * @param width how wide its window is
     * @param script whether it runs scripts: only those of tests, the desk has none
     */
    record Look(Language language, int width, boolean script) {}

    Visit(Desk desk, Browser browser, Look look) {
        this.desk = desk;
        this.base = "http://127.0.0.1:" + desk.port();
        this.look = look;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(look.language().code())
                .setViewportSize(look.width(), 900)
                .setJavaScriptEnabled(look.script()));
        context.onRequest(request -> asked.add(request.url()));
        this.page = context.newPage();
        page.navigate(desk.address());
    }

    Page page() {
        return page;
    }

    /** Another tab of the same browser. */
    Page tab() {
        return context.newPage();
    }

    /** A tab of a browser that never got the key. */
    Page stranger() {
        BrowserContext other = context.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(look.language().code())
                        .setViewportSize(look.width(), 900)
                        .setJavaScriptEnabled(look.script()));
        other.onRequest(request -> asked.add(request.url()));
        context.onClose(closed -> other.close());
        return other.newPage();
    }

    /** Does something with this tab as the one that is looked at. */
    void show(Page tab, Runnable looks) {
        Page before = page;
        page = tab;
        looks.run();
        page = before;
    }

    Language language() {
        return look.language();
    }

    /** A phrase of the desk as this reader sees it. */
    String say(String key) {
        return new Words(look.language()).say(key);
    }

    String base() {
        return base;
    }

    /** Opens a page by what stands behind the host in its address. */
    void open(String path) {
        page.navigate(base() + path);
    }

    void open(String path, String file) {
        open(View.address(path, "file", file));
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator button(String key) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say(key)));
    }

    Locator link(String key) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(say(key)));
    }

    /** The field of a fact, by its place. */
    Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    /** What a click downloads. */
    byte[] download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was asked of other hosts. */
    List<String> elsewhere() {
        return asked.stream().filter(url -> !url.startsWith(base + "/")).toList();
    }

    @Override
    public void close() {
        context.close();
        desk.close();
        assertThat(asked).as("requests").isNotEmpty();
        assertThat(elsewhere()).as("requests to other hosts").isEmpty();
    }
}
