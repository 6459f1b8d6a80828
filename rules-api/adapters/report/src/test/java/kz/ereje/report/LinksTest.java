package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.Violation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** In an application a reason leads to the fields that cause it, a citation to the words of the act, a question to its field. */
class LinksTest {

    private static final PageLinks LINKS = new PageLinks() {
        @Override
        public Optional<String> fact(String path) {
            return path.startsWith("territories") ? Optional.empty() : Optional.of("/change?fact=" + path + "&a=<b>");
        }

        @Override
        public Optional<String> provision(String provision) {
            return Optional.of("/act#" + provision);
        }
    };

    private static List<String> addresses(String dossier) {
        return Xhtml.read(page(Examples.report(dossier)).fragment()).elements("a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static ReportPage page(Report report) {
        return ReportPage.of("a", report, Language.RU).withLinks(LINKS);
    }

    @Test
    void aReasonLeadsToEachFactThatCausesIt() {
        Report report = Examples.report("lease-without-consent");
        List<String> causes = report.violations().stream()
                .map(Violation::culprits)
                .flatMap(List::stream)
                .map(fact -> "/change?fact=" + fact.path() + "&a=<b>")
                .distinct()
                .toList();
        assertThat(causes).isNotEmpty();
        assertThat(addresses("lease-without-consent")).containsAll(causes).contains("/act#12.2.8", "/act#22", "/act#2");
        assertThat(Xhtml.read(page(report).fragment()).elements("p"))
                .filteredOn(element -> element.getAttribute("class").equals("r-change"))
                .hasSameSizeAs(causes)
                .extracting(Element::getTextContent)
                .allMatch(text -> text.startsWith("Изменить эти сведения: "));
    }

    /** Nothing is to be changed there, but somebody has to look at the consent and at how its assembly was called. */
    @Test
    void aDoubtLeadsOnceToEachRecordThatItSpeaksOf() {
        Report report = Examples.report("lease-consent-from-late-assembly");
        List<String> looks = Xhtml.read(page(report).fragment()).elements("p").stream()
                .filter(element -> element.getAttribute("class").equals("r-change"))
                .map(Element::getTextContent)
                .filter(text -> text.startsWith("Посмотреть эти сведения: "))
                .toList();
        assertThat(looks)
                .doesNotHaveDuplicates()
                .anyMatch(text -> text.contains("согласие"))
                .anyMatch(text -> text.endsWith("собрание местного сообщества 23 января 2026 года"));
        assertThat(addresses("lease-consent-from-late-assembly"))
                .anyMatch(address -> address.startsWith("/change?fact=consents["))
                .anyMatch(address -> address.startsWith("/change?fact=meetings["));
    }

    @Test
    void aQuestionLeadsToItsField() {
        Report report = Examples.report("consents-half-told");
        String field =
                report.decisions().get(0).questions().get(0).fact().path().toString();
        assertThat(addresses("consents-half-told")).contains("/change?fact=" + field + "&a=<b>");
    }

    @Test
    void whereThereIsNoAddressThereIsNoLink() {
        assertThat(addresses("small-unit-2019-population-unknown"))
                .noneMatch(address -> address.contains("territories"));
    }
}
