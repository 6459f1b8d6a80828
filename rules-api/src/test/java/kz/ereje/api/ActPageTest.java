package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.Regulation.RuleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The page of the act says of each provision and rule what the checker says, each thing once and in each language. */
class ActPageTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static final Document ACT = page(Language.KK);

    private static Document page(Language language) {
        String html = new ActPage(language).of(CHECKER.regulation());
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang='" + language.code() + "'>")
                .endsWith("</html>\n");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            html.substring(html.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well formed", e);
        }
    }

    @Test
    void everyProvisionStandsInItsChapterAsTheCheckerTellsIt() {
        List<String> shown = texts(elements(ACT, "//main/section/article/@id"));
        assertThat(shown)
                .isEqualTo(CHECKER.regulation().provisions().stream()
                        .map(provision -> "p-" + provision.id())
                        .toList());
        for (ProvisionEntry provision : CHECKER.regulation().provisions()) {
            Element article = element("//article[@id='p-" + provision.id() + "']");
            assertThat(((Element) article.getParentNode()).getAttribute("id")).isEqualTo("c-" + provision.chapter());
            assertThat(texts(elements(article, "div[@class='head']/h3/span"))).isEqualTo(each(provision::citation));
            assertThat(texts(elements(article, "div[@class='head']/a/@href"))).containsExactly("#p-" + provision.id());
            assertThat(texts(elements(article, "div[@class='head']/p[@class='modality']/span[@lang]")))
                    .isEqualTo(each(provision::modality));
            assertThat(texts(elements(article, "blockquote[@lang='kk']"))).containsExactly(provision.text());
            assertThat(texts(elements(article, "p[@class='translation']/span[@lang]")))
                    .containsExactly(
                            provision.translation(Language.RU).orElseThrow(),
                            provision.translation(Language.EN).orElseThrow());
            assertThat(texts(elements(article, "p[@class='translation']/span[@class='mark']/span")))
                    .containsExactly("неофициальный перевод", "unofficial translation");
            assertThat(facts(article)).isEqualTo(facts(provision));
            assertThat(texts(elements(article, "section/@id")))
                    .isEqualTo(
                            provision.rules().stream().map(rule -> "r-" + rule).toList());
        }
    }

    private static List<List<String>> facts(ProvisionEntry provision) {
        return Stream.of(
                        each(provision::bearer),
                        each(provision::source),
                        provision.rules().isEmpty() ? each(provision::status) : List.<String>of())
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    /** What stands under each label; no label stands alone. */
    private static List<List<String>> facts(Element article) {
        assertThat(elements(article, "dl/dt[not(span)]")).isEmpty();
        assertThat(elements(article, "dl/dt")).hasSameSizeAs(elements(article, "dl/dd"));
        return elements(article, "dl/dd").stream()
                .map(fact -> texts(elements(fact, "span")))
                .toList();
    }

    @Test
    void everyRuleTellsItsDemandAndItsCases() {
        List<RuleEntry> rules = CHECKER.regulation().rules();
        assertThat(elements(ACT, "//section[@class='rule']")).hasSameSizeAs(rules);
        int neverViolated = 0;
        for (RuleEntry rule : rules) {
            Element section = element("//section[@id='r-" + rule.id() + "']");
            assertThat(texts(elements(section, "h4/a/@href"))).containsExactly("#r-" + rule.id());
            assertThat(texts(elements(section, "h4/a"))).containsExactly(rule.id());
            assertThat(texts(elements(section, "p[@class='demand']/span"))).isEqualTo(each(rule::demand));
            assertThat(elements(section, "dl/dt")).hasSize(4);
            List<String> violated = texts(elements(section, "dl/dd[1]/span"));
            if (rule.cases(Outcome.VIOLATED) == 0) {
                neverViolated++;
                assertThat(violated).hasSize(3).isNotEqualTo(each(rule::message));
            } else {
                assertThat(violated).isEqualTo(each(rule::message));
            }
            assertThat(texts(elements(section, "dl/dd[2]/span"))).isEqualTo(each(rule::unknown));
            assertThat(texts(elements(section, "dl/dd[3]/span"))).isEqualTo(each(rule::remedy));
            assertThat(counts(section)).isEqualTo(counts(rule));
        }
        assertThat(neverViolated).isBetween(1, 20);
    }

    @Test
    void everyReadingStandsOnceAndIsLinkedWhereItBearsOn() {
        List<ReadingEntry> readings = CHECKER.regulation().readings();
        assertThat(elements(ACT, "//div[@class='reading']")).hasSameSizeAs(readings);
        for (ReadingEntry reading : readings) {
            Element shown = element("//div[@id='k-" + reading.id() + "']");
            assertThat(texts(elements(shown, "p[@class='question']/span"))).isEqualTo(each(reading::question));
            assertThat(texts(elements(shown, "dl/dd[2]/span"))).isEqualTo(each(reading::choice));
            assertThat(texts(elements(shown, "dl/dd[3]/span"))).isEqualTo(each(reading::source));
            assertThat(texts(elements(shown, "dl/dd[4]/span")))
                    .allMatch(status -> status.matches(".+ \\(.*2026.*\\)"))
                    .hasSize(3);
            for (String provision : reading.provisions()) {
                Element article = element("//article[@id='p-" + provision + "']");
                List<Node> place = reading.topic().equals(provision)
                        ? elements(article, "div/div[@id='k-" + reading.id() + "']")
                        : elements(article, "div/p[@class='see']/a[@href='#k-" + reading.id() + "']");
                assertThat(place).as(reading.id() + " under " + provision).hasSize(1);
            }
        }
    }

    private static Map<String, String> counts(Element section) {
        Map<String, String> counts = new LinkedHashMap<>();
        elements(section, "dl/dd[4]/span")
                .forEach(span -> counts.put(
                        ((Element) span).getAttribute("class"),
                        elements(span, "b").get(0).getTextContent()));
        return counts;
    }

    private static Map<String, String> counts(RuleEntry rule) {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("count violated", String.valueOf(rule.cases(Outcome.VIOLATED)));
        counts.put("count kept", String.valueOf(rule.cases(Outcome.COMPLIANT)));
        counts.put("count undetermined", String.valueOf(rule.cases(Outcome.UNDETERMINED)));
        counts.put("count not-applicable", String.valueOf(rule.cases(Outcome.NOT_APPLICABLE)));
        assertThat(rule.cases(Outcome.UNCHECKED)).isZero();
        assertThat(rule.cases(Outcome.ERROR)).isZero();
        assertThat(rule.cases(Outcome.COMPLIANT) + rule.cases(Outcome.VIOLATED)).isPositive();
        return counts;
    }

    @Test
    void theContentsLeadToEveryChapterAndProvision() {
        List<String> targets = texts(elements(ACT, "//nav//a/@href"));
        List<String> chapters = CHECKER.regulation().provisions().stream()
                .map(ProvisionEntry::chapter)
                .distinct()
                .toList();
        assertThat(targets).hasSize(CHECKER.regulation().provisions().size() + chapters.size());
        assertThat(texts(elements(ACT, "//nav/h3/a/@href")))
                .isEqualTo(chapters.stream().map(chapter -> "#c-" + chapter).toList());
        assertThat(elements(ACT, "//main/section[@class='chapter']")).hasSameSizeAs(chapters);
        for (ProvisionEntry provision : CHECKER.regulation().provisions()) {
            Element link = element("//nav//li/a[@href='#p-" + provision.id() + "']");
            assertThat(link.getAttribute("class")).isEqualTo(provision.rules().isEmpty() ? "unchecked" : "");
            assertThat(texts(elements(link, "span[@class='number']"))).containsExactly(provision.id());
            String words = elements(link, "span[@class='words']").get(0).getTextContent();
            assertThat(words.length()).isLessThanOrEqualTo(58);
            assertThat(words.endsWith(" …")).isEqualTo(provision.text().length() > 56);
            assertThat(provision.text()).startsWith(words.replace(" …", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageOpensInTheLanguageThatIsAskedFor(Language language) {
        Document page = page(language);
        assertThat(texts(elements(page, "//input[@checked]/@id"))).containsExactly("show-" + language.code());
        assertThat(texts(elements(page, "//input[@type='radio']/@id"))).isEqualTo(each(each -> "show-" + each.code()));
        assertThat(texts(elements(page, "//div[@class='languages']/label/@for")))
                .isEqualTo(each(each -> "show-" + each.code()));
        assertThat(texts(elements(page, "//head/title")))
                .isEqualTo(texts(elements(page, "//h1/span[@lang='" + language.code() + "']")));
    }

    @Test
    void theOpeningTellsTheEditionAndTheCounts() {
        Report.Edition edition = CHECKER.edition();
        String opening = element("//header").getTextContent();
        assertThat(opening)
                .contains(edition.act())
                .contains(edition.ruleBaseSha256().substring(0, 12))
                .contains(edition.release());
        long checked = CHECKER.regulation().provisions().stream()
                .filter(provision -> !provision.rules().isEmpty())
                .count();
        long unchecked = CHECKER.regulation().provisions().size() - checked;
        for (Node count : elements(ACT, "//header/p[not(@class)]/span")) {
            assertThat(count.getTextContent())
                    .contains(String.valueOf(CHECKER.regulation().provisions().size()))
                    .contains(String.valueOf(checked))
                    .contains(String.valueOf(unchecked))
                    .contains(String.valueOf(CHECKER.regulation().rules().size()));
        }
        assertThat(elements(ACT, "//header/ul[@class='guide']/li")).hasSize(5);
        assertThat(texts(elements(ACT, "//meta/@content"))).contains("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(element("//style").getTextContent()).contains("blockquote").contains("@media print");
        assertThat(elements(ACT, "//script|//img|//link|//@src")).isEmpty();
    }

    @Test
    void everyWordIsThereInThreeLanguagesAndEveryLinkLeadsSomewhere() {
        assertThat(elements(ACT, "//body//*[span[@class='kk']][not(span[@class='ru']) or not(span[@class='en'])]"))
                .isEmpty();
        assertThat(elements(ACT, "//span[@lang][not(normalize-space())]")).isEmpty();
        assertThat(elements(ACT, "//text()[contains(., '№ ')]")).isEmpty();
        assertThat(elements(ACT, "//text()[contains(., '№\u00A0')]")).isNotEmpty();
        List<String> ids = texts(elements(ACT, "//@id"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(texts(elements(ACT, "//a/@href")))
                .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
    }

    /** A text in each language that has it, as the page writes it. */
    private static List<String> each(Function<Language, String> text) {
        return Stream.of(Language.values())
                .map(text)
                .filter(said -> !said.isEmpty())
                .map(said -> said.replace("№ ", "№\u00A0"))
                .toList();
    }

    private static Element element(String path) {
        List<Node> found = elements(ACT, path);
        assertThat(found).as(path).hasSize(1);
        return (Element) found.get(0);
    }

    private static List<String> texts(List<Node> nodes) {
        return nodes.stream().map(Node::getTextContent).toList();
    }

    private static List<Node> elements(Node from, String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, from, XPathConstants.NODESET);
            return new ArrayList<>(
                    IntStream.range(0, found.getLength()).mapToObj(found::item).toList());
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
