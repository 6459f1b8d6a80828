package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.report.Examples;
import kz.ereje.report.Pdf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The summary for print is tagged, to be kept, and tells the totals. */
class RunPdfTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsTaggedToBeKeptAndTellsTheTotals(Language language) throws Exception {
        Mix mix = new Mix(java.util.stream.Stream.concat(
                        Mix.ofEach().files().stream(), Mix.of(Examples.names().toArray(String[]::new)).files().stream())
                .toList());
        byte[] pdf = mix.in(RunFormat.PDF, language);
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        String text = String.join("", Pdf.pages(pdf));
        for (String line : totals(mix).lines(language)) {
            assertThat(text).contains(Pdf.squeezed(line));
        }
        for (Figure figure : Mix.FIGURES) {
            assertThat(text).contains(Pdf.squeezed(figure.label(language) + mix.figure(figure)));
        }
    }

    private static RunTotals totals(Mix mix) throws IOException {
        RunOutput counting =
                RunReports.open(Map.of(), Mix.report("office-founding").edition(), Language.EN);
        mix.write(counting);
        return counting.totals().orElseThrow();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
