package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.ActWords;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.ReportParts;
import kz.ereje.api.ReportParts.OfDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The page of every example in three languages. */
class PageTest {

    private static final List<String> TELLING =
            List.of("class", "id", "lang", "href", "scope", "xmlns", "charset", "name", "content");

    static List<String> dossiers() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void itIsWellFormedAndSaysEverythingThatMatters(String dossier) {
        Report report = Examples.report(dossier);
        for (Language language : Language.values()) {
            ReportPage page = ReportPage.of(dossier, report, language);
            Xhtml fragment = Xhtml.read(page.fragment());
            harmless(fragment);
            headed(fragment);
            identified(fragment);
            says(fragment.text(), report, language);
        }
    }

    /** Neither script nor style, and nothing that is loaded from elsewhere. */
    private static void harmless(Xhtml page) {
        for (Element element : page.elements("*")) {
            assertThat(element.getTagName()).isNotIn("script", "style", "img", "link", "iframe", "object", "form");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).isIn(TELLING);
            }
            assertThat(element.getAttribute("href")).matches("|#r-\\d+");
        }
    }

    /** From the second level on, and none is left out on the way down. */
    private static void headed(Xhtml page) {
        int above = 1;
        for (Element element : page.elements("*")) {
            if (element.getTagName().matches("h\\d")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).as(element.getTextContent()).isBetween(2, above + 1);
                assertThat(element.getTextContent()).isNotBlank();
                above = level;
            }
        }
    }

    private static void identified(Xhtml page) {
        List<String> ids = new ArrayList<>();
        for (Element element : page.elements("*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            assertThat(List.of(element.getAttribute("class").split(" ")))
                    .allMatch(type -> type.isEmpty() || type.startsWith("r-"));
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("r-"));
        assertThat(page.elements("a"))
                .allMatch(link -> ids.contains(link.getAttribute("href").substring(1)));
    }

    private static void says(String text, Report report, Language language) {
        for (OfDecision told : ReportParts.of(report, language, ActWords.held()).decisions()) {
            assertThat(text).contains(told.name(), told.result());
            for (ProvisionResult row : told.decision().provisions()) {
                if (Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED).contains(row.outcome())) {
                    assertThat(text).contains(row.citation(language), told.word(row));
                    row.facts()
                            .forEach(fact ->
                                    assertThat(text).contains(fact.path().toString()));
                }
            }
            told.decision().calendar().forEach(step -> assertThat(text).contains(step.sentence(language)));
        }
        assertThat(text)
                .contains(
                        report.inputSha256(),
                        report.edition().ruleBaseSha256(),
                        report.edition().act());
        report.remarks(language).forEach(remark -> assertThat(text).contains(remark));
    }

    @Test
    void aPageByItselfHasItsLanguageItsTitleAndItsStyle() {
        for (Language language : Language.values()) {
            ReportPage page = ReportPage.of("lease.json", Examples.report("lease-without-consent"), language);
            assertThat(page.html()).startsWith("<!DOCTYPE html>\n").contains(ReportPage.css());
            Xhtml html = Xhtml.read(page.html());
            assertThat(html.document().getDocumentElement().getAttribute("lang"))
                    .isEqualTo(language.code());
            assertThat(html.elements("title"))
                    .extracting(Element::getTextContent)
                    .containsExactly(page.title());
            assertThat(html.elements("h1")).hasSize(1);
        }
    }

    @Test
    void theTitleNamesTheDecisionOrTheFile() {
        assertThat(ReportPage.of("a.json", Examples.report("lease-without-consent"), Language.EN)
                        .title())
                .isEqualTo("Check of a decision: «Гаражды жалға беру туралы», 18 February 2026 (lease of property)");
        assertThat(ReportPage.of("a.json", Examples.report("contracts-in-wrong-names"), Language.RU)
                        .title())
                .isEqualTo("Проверка решений: a.json, решений – 7");
    }

    /** The style loads nothing, and knows the fragment alone. */
    @Test
    void theStyleStaysWithTheFragment() {
        assertThat(ReportPage.css()).doesNotContain("url(", "@import", "http");
        String selectors = ReportPage.css().replaceAll("\\{[^{}]*}", "\n").replaceAll("@media[^{]*\\{|}", "");
        assertThat(Stream.of(selectors.split("[,\n]")).map(String::strip).filter(each -> !each.isEmpty()))
                .allMatch(selector -> selector.startsWith(".r-report"));
    }

    @Test
    void threeProvisionsThatOneReasonBreaksAreToldTogether() {
        Xhtml page = Xhtml.read(ReportPage.of("a", Examples.report("lease-without-consent"), Language.EN)
                .fragment());
        assertThat(page.elements("h4"))
                .extracting(Element::getTextContent)
                .containsExactly("VIOLATED: clause 12(2), paragraph 8; clause 12(2), paragraph 14; clause 22");
        assertThat(page.elements("ol")).hasSize(2);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void nothingAtAllIsRefusedByItsName() {
        Report report = Examples.report("lease-without-consent");
        ReportPage page = ReportPage.of("a", report, Language.KK);
        assertThatThrownBy(() -> ReportPage.of(null, report, Language.KK)).hasMessageStartingWith("The name of the");
        assertThatThrownBy(() -> ReportPage.of("a", null, Language.KK)).hasMessageStartingWith("The report is");
        assertThatThrownBy(() -> ReportPage.of("a", report, null)).hasMessageStartingWith("The language is");
        assertThatThrownBy(() -> page.withWords(null)).hasMessageStartingWith("The wording is");
        assertThatThrownBy(() -> page.withLinks(null)).hasMessageStartingWith("The object for links is");
        assertThat(page.withWords(ActWords.held()).fragment()).isEqualTo(page.fragment());
    }
}
