package kz.ereje.examples.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.Language;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The one browser of all tests, because starting it takes longer than most of them; each visit sees it without cookies and history. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("ereje.chromium", "/usr/bin/chromium")))
                    // Whoever builds in a container is root, whom Chromium refuses its sandbox; it sees our own pages
                    // only.
                    .setArgs(List.of("--no-sandbox")));

    /** Opens a desk over a folder, and its first page in a browser that wants this language. */
    Visit visit(Path folder, Language language) {
        return new Visit(Running.over(folder), browser, new Visit.Look(language, 1280, false));
    }

    Visit visit(Path folder, Visit.Look look) {
        return new Visit(Running.over(folder), browser, look);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Gives the browser to tests that ask for it. */
    static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        }
    }
}
