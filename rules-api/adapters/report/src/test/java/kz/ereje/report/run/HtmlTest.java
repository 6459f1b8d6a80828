package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.api.Language;
import kz.ereje.report.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The page of a run stands by itself, leads to what it tells of, and takes nothing for markup. */
class HtmlTest {

    private static Html page(Mix mix, Language language) {
        return Html.read(mix.in(RunFormat.HTML, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsToAPlaceOfThePage(Language language) {
        Html page = page(Mix.ofEach(), language);
        List<String> ids =
                page.having("id").stream().map(each -> each.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.all("a").stream().map(link -> link.getAttribute("href").substring(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void nothingComesFromElsewhere() {
        String page = new String(Mix.ofEach().in(RunFormat.HTML, Language.KK), StandardCharsets.UTF_8);
        assertThat(page.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("http:", "https:", " src=", "url(");
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void namesAreText() {
        List<Mix.Entry> files = new ArrayList<>();
        files.add(new Mix.Entry("</script><script>alert(1)</script>", Mix.Fate.CHECKED, "lease-without-consent"));
        Html page = page(new Mix(files), Language.EN);
        assertThat(page.all("script")).hasSize(1);
        assertThat(page.all("h3", "r-source").get(0).getTextContent()).isEqualTo("</script><script>alert(1)</script>");
    }

    @Test
    void tablesHaveCaptionsAndHeadsAndPicturesHaveNames() {
        Html page = page(Mix.of("lease-without-consent", "lease-with-gaps"), Language.RU);
        assertThat(page.all("table"))
                .hasSizeGreaterThan(4)
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
        assertThat(page.all("th")).allMatch(head -> Set.of("col", "row").contains(head.getAttribute("scope")));
        assertThat(page.all("svg"))
                .hasSize(3)
                .allMatch(picture -> picture.getAttribute("role").equals("img")
                        && !picture.getAttribute("aria-label").isEmpty());
        assertThat(page.all("h1")).hasSize(1);
    }

    @Test
    void headingsLeaveNoLevelOut() {
        int before = 1;
        for (Element each : page(Mix.ofEach(), Language.EN).all("*")) {
            if (each.getTagName().matches("h[1-6]")) {
                int level = each.getTagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void whatTheActSaysStandsThereOfficiallyAndAsATranslation() {
        Html page = page(Mix.of("lease-without-consent"), Language.EN);
        List<Element> norms = page.all("article", "r-norm");
        assertThat(norms)
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(norm.getTextContent())
                        .contains("Official text (in Kazakh):", "Unofficial translation:"));
        assertThat(page(Mix.of("lease-without-consent"), Language.KK).all("p", "r-translation"))
                .isEmpty();
    }

    @Test
    void withoutAScriptAllFilesAreThere() {
        Html page = page(Mix.ofEach(), Language.EN);
        assertThat(page.having("hidden").stream().map(each -> each.getAttribute("id")))
                .containsExactly("r-search");
        assertThat(page.all("article", "r-file")).hasSize(Mix.ofEach().files().size());
    }

    @Test
    void aLargeRunSaysThatNotAllIsShown() throws IOException {
        Mix some = new Mix(IntStream.range(0, 150)
                .mapToObj(i -> new Mix.Entry(i + ".json", Mix.Fate.CHECKED, "office-founding"))
                .toList());
        Html page = page(some, Language.EN);
        assertThat(page.all("article", "r-file")).hasSize(100);
        assertThat(page.all("p", "r-left").stream().map(Element::getTextContent).collect(Collectors.toList()))
                .anyMatch(said -> said.contains("100 of 150 files"));
        assertThat(page.figures()).isEqualTo(some.figures());
    }

    /** Counted, not timed: what a page of ten thousand more files has more is digits. */
    @Test
    void itDoesNotGrowWithTheRun() throws IOException {
        assertThat(size(10_000) - size(1_000)).isLessThan(500);
    }

    private static int size(int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RunOutput out = RunReports.open(
                RunFormat.HTML, bytes, Mix.report("office-founding").edition(), Language.EN);
        for (int i = 0; i < files; i++) {
            out.add("x.json", "", Mix.unreadable());
        }
        out.files(new kz.ereje.api.ReportWriter.Counts(files, 0, files, 0, 0), List.of());
        return bytes.size();
    }

    @Test
    void allExamplesFitOnAPage() {
        Mix all = Mix.of(Examples.names().toArray(String[]::new));
        Html page = page(all, Language.RU);
        assertThat(page.figures()).isEqualTo(all.figures());
        assertThat(page.all("article", "r-file")).hasSize(all.files().size());
    }
}
