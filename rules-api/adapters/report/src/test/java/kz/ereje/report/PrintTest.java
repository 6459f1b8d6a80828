package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF is what it says of itself, and says what the page says. */
class PrintTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({
        "lease-without-consent, KK",
        "lease-without-consent, RU",
        "planned-decisions-without-consents, KK",
        "planned-lease, EN",
        "matters-not-covered, RU",
        "pledge-shown-by-papers, EN",
        "small-unit-2019-population-unknown, RU",
        "contracts-in-wrong-names, EN",
        "budget-report-presented-on-no-day, KK"
    })
    void itIsTaggedToBeKeptAndSaysWhatThePageSays(String dossier, Language language) throws Exception {
        Report report = Examples.report(dossier);
        ReportPage page = ReportPage.of(dossier, report, language);
        byte[] pdf = page.pdf();
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        says(pdf, page, new Made(dossier, report).foot(language));
    }

    /** What veraPDF finds against a profile. */
    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .toList();
        }
    }

    /** Every text of the page for paper, and on each page its number and what it was made from. */
    private static void says(byte[] pdf, ReportPage page, String foot) {
        List<String> pages = Pdf.pages(pdf);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String number = i + 1 + "/" + pages.size();
            assertThat(pages.get(i)).contains(Pdf.squeezed(foot), number);
            text.append(pages.get(i).replace(Pdf.squeezed(foot), "").replace(number, ""));
        }
        List<String> texts = Xhtml.read(page.html()).texts(true);
        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(texts.stream().filter(each -> text.indexOf(Pdf.squeezed(each)) < 0))
                .as("what the page says and the PDF does not")
                .isEmpty();
    }

    /** A validator that finds nothing in anything would prove nothing. */
    @Test
    void whatIsNoSuchPdfIsFoundOut() throws Exception {
        byte[] pdf = ReportPage.of("a", Examples.report("planned-lease"), Language.KK)
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf);
                var bytes = new java.io.ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(bytes);
            assertThat(faults(bytes.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        }
    }

    @Test
    void itIsA4AndHasItsHeadingsListsAndTables() throws Exception {
        ReportPage page = ReportPage.of("a", Examples.report("lease-without-consent"), Language.RU);
        try (PDDocument document = Loader.loadPDF(page.pdf())) {
            for (PDPage each : document.getPages()) {
                assertThat(each.getMediaBox().getWidth())
                        .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
                assertThat(each.getMediaBox().getHeight())
                        .isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.data.Offset.offset(1f));
            }
            Set<String> tags = new TreeSet<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "H3", "H4", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(page.title());
        }
    }

    private static void collect(PDStructureNode node, Set<String> tags) {
        List<Object> kids = new ArrayList<>(node.getKids());
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    /** Letters of Kazakh and what offices write beside them; a word that no line holds; letters that no font here has. */
    @Test
    void everyLetterIsThere() throws Exception {
        String letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ «» — № ё";
        String long_ = "ұзақсөз".repeat(60);
        byte[] pdf = ReportPage.of("a", Examples.lease(letters + " " + long_ + " 村 \uD83D\uDE00"), Language.KK)
                .pdf();
        assertThat(String.join("", Pdf.pages(pdf))).contains(Pdf.squeezed(letters), long_, "\uFFFD");
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** A link to a page of an application leads nowhere on paper. */
    @Test
    void linksOfAnApplicationStayOutOfIt() {
        ReportPage page = ReportPage.of("a", Examples.report("lease-without-consent"), Language.EN);
        PageLinks links = new PageLinks() {
            @Override
            public java.util.Optional<String> fact(String path) {
                return java.util.Optional.of("http://127.0.0.1/fact");
            }

            @Override
            public java.util.Optional<String> provision(String provision) {
                return java.util.Optional.of("http://127.0.0.1/act");
            }
        };
        assertThat(Pdf.pages(page.withLinks(links).pdf())).isEqualTo(Pdf.pages(page.pdf()));
    }
}
