package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.ereje.examples.desk.page.View;

/** Every page of the desk in every state that looks different, one after the other. */
final class Places {

    /** Holds records of each class: with persons, things, contracts, meetings, consents and exhibits. */
    private static final String FULL = "lease-shown-by-papers.json";

    private static final String PLANNED = "planned-decisions-without-consents.json";

    private static final String GAPS = "lease-with-gaps.json";

    private static final String BROKEN = "broken.json";

    private final Visit visit;
    private final Consumer<String> looked;

    private Places(Visit visit, Consumer<String> looked) {
        this.visit = visit;
        this.looked = looked;
    }

    static void prepare(Path folder) {
        Running.put(folder, FULL, PLANNED, GAPS, "planned-lease.json");
        Running.putAs(folder, "lease-without-consent.json", "thrown.json");
        try {
            Files.writeString(folder.resolve(BROKEN), "{\"unit\": ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to each page of a prepared folder, and has a look at it: it is called what it is. */
    static void each(Visit visit, Consumer<String> looked) {
        Places places = new Places(visit, looked);
        places.beginnings();
        places.dossiers();
        places.parts();
        places.keeping();
        places.refusals();
        places.conflicts();
    }

    private void at(String path) {
        visit.open(path);
        looked.accept(path);
    }

    private void at(String path, String file, String... more) {
        String[] query = Stream.concat(Stream.of("file", file), Stream.of(more)).toArray(String[]::new);
        at(View.address(path, query));
    }

    /** A look at where a click led to, once it is there with its style. */
    private void came(String place, String shown) {
        assertThat(visit.page().locator("main").locator(shown)).isVisible();
        visit.page().waitForLoadState();
        looked.accept(place);
    }

    private void beginnings() {
        Stream.of("/", "/?search=nothing", "/new", "/new?way=0.0&file=", "/new/office?kind=lease", "/act", "/help")
                .forEach(this::at);
    }

    private void dossiers() {
        for (String file : List.of(FULL, PLANNED, GAPS)) {
            at("/dossier", file);
            at("/dossier/ask", file);
        }
        at("/dossier/facts", FULL);
        at("/dossier/plan", PLANNED, "decision", "culture-house-creation");
        at("/new", FULL, "way", "0.0");
    }

    /** The first record of each class. */
    private void parts() {
        for (String list : List.of(
                "territories", "actors", "assets", "contracts", "meetings", "consents", "exhibits", "decisions")) {
            at("/dossier/part", list.equals("contracts") ? "planned-lease.json" : FULL, "part", list + "[0]");
        }
        at("/dossier/part", FULL, "part", "");
    }

    private void keeping() {
        at("/bin");
        at("/dossier/states", FULL);
        at("/import");
        visit.open("/dossier", "thrown.json");
        visit.button("keeping.delete").click();
        came("after a deletion", ".done");
        at("/bin");
        visit.open("/dossier/plan?file=" + PLANNED + "&decision=culture-house-creation");
        visit.button("plan.take-over").click();
        came("after a plan was taken over", ".done");
        at("/dossier/states", PLANNED);
    }

    private void refusals() {
        at("/nowhere");
        at("/dossier", "none.json");
        at("/dossier", BROKEN);
        visit.open("/import");
        visit.button("import.do").click();
        came("import of no file", ".errors");
        visit.open("/dossier/part?file=" + FULL + "&part=territories[0]");
        visit.field("territories[0].population").fill("many");
        save(visit.page());
        came("an answer that is none", ".errors");
        Page stranger = visit.stranger();
        stranger.navigate(visit.base() + "/help");
        visit.show(stranger, () -> looked.accept("without the key"));
        stranger.close();
    }

    private void conflicts() {
        String address = "/dossier/part?file=" + GAPS + "&part=decisions[0]";
        visit.open(address);
        Page other = visit.tab();
        other.navigate(visit.base() + View.address("/dossier", "file", GAPS));
        Page first = visit.tab();
        first.navigate(visit.base() + address);
        first.locator("[name='decisions[0].title']").fill("Бірінші");
        save(first);
        assertThat(first.locator("section.group").first()).isVisible();
        visit.field("decisions[0].title").fill("Екінші");
        save(visit.page());
        came("a save after another's", ".errors");
        Locator delete = other.locator(".keeping form[action*=delete] button");
        delete.click();
        visit.show(other, () -> came("a deletion after another's save", "h1:first-child + p"));
        first.close();
        other.close();
    }

    private static void save(Page page) {
        page.locator("#page-form button[type=submit]").click();
    }
}
