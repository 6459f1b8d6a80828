package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter.Counts;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.report.Pdf;
import kz.ereje.report.ReportPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form of a report says before its findings that the act was read otherwise, and nothing where it was not. */
class OtherReadingsTest {

    private static final String OTHER = "22.lease-and-pledge=alienation-alone";
    private static final ComplianceChecker CHOSEN = ComplianceChecker.create(Mode.DIRECT);
    private static final ComplianceChecker CHECKER =
            CHOSEN.withReadings(ChosenReadings.none().with("22.lease-and-pledge", "alienation-alone"));

    private static Report report(ComplianceChecker checker) {
        try {
            return checker.check(Dossiers.read(Path.of("../../../examples/dossiers/lease-without-consent.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDossierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] run(RunFormat format, ComplianceChecker checker, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RunOutput out = RunReports.open(format, bytes, checker.edition(), language)) {
            out.add("lease", report(checker));
            out.files(new Counts(1, 1, 0, 0, 0), List.of());
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPageOfOneAnswerBeginsWithIt(Language language) {
        String said = report(CHECKER).remarks(language).get(0);
        String page = ReportPage.of("lease", report(CHECKER), language).html();
        assertThat(page.indexOf(said)).isPositive().isLessThan(page.indexOf("\"r-letter\""));
        assertThat(page.indexOf(said)).isEqualTo(page.lastIndexOf(said));
        assertThat(ReportPage.of("lease", report(CHOSEN), language).html()).doesNotContain(OTHER);
    }

    @Test
    void itStandsOnPaper() {
        String first = Pdf.pages(
                        ReportPage.of("lease", report(CHECKER), Language.RU).pdf())
                .get(0);
        assertThat(Pdf.squeezed(first)).contains(Pdf.squeezed("Это не основное толкование"));
    }

    @ParameterizedTest
    @EnumSource(
            value = RunFormat.class,
            names = {"HTML", "CSV", "JUNIT", "SARIF"})
    void aRunSaysItBeforeItsFindings(RunFormat format) throws IOException {
        for (Language language : Language.values()) {
            String made = text(run(format, CHECKER, language));
            assertThat(made.indexOf(OTHER))
                    .isPositive()
                    .isLessThan(made.indexOf(
                            switch (format) {
                                case HTML -> "r-totals\"";
                                case SARIF -> "\"results\"";
                                default -> "12.2.14";
                            }));
            assertThat(text(run(format, CHOSEN, language))).doesNotContain(OTHER);
        }
    }

    @Test
    void formsForProgramsStayValid() throws IOException {
        byte[] sarif = run(RunFormat.SARIF, CHECKER, Language.EN);
        assertThat(Sarif.faults(sarif)).isEmpty();
        assertThat(Sarif.read(sarif)
                        .run()
                        .path("tool")
                        .path("driver")
                        .path("properties")
                        .path("readings")
                        .asText())
                .isEqualTo(OTHER);
        Junit junit = Junit.read(run(RunFormat.JUNIT, CHECKER, Language.EN));
        assertThat(junit.document().getElementsByTagName("testsuite").item(0).getTextContent())
                .startsWith("This is not the chosen reading");
        Csv csv = Csv.read(run(RunFormat.CSV, CHECKER, Language.EN), ',');
        assertThat(csv.lines().get(0).get(Csv.LINE)).isEqualTo("reading");
        assertThat(csv.lines().get(0).get(Csv.CODE)).isEqualTo(OTHER);
    }

    @Test
    void aWorkbookAndThePaperOfARunBeginWithIt() throws IOException {
        Xlsx workbook = Xlsx.read(run(RunFormat.XLSX, CHECKER, Language.EN));
        assertThat(Xlsx.text(workbook.workbook().getSheetAt(0).getRow(0), 0))
                .startsWith("This is not the chosen reading");
        String paper = Pdf.pages(run(RunFormat.PDF, CHECKER, Language.EN)).get(0);
        assertThat(Pdf.squeezed(paper)).contains(Pdf.squeezed("This is not the chosen reading"));
    }

    @Test
    void csvWithASeparatorSaysItTooWhereTheEditionIsGiven() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RunReports.csv(bytes, CHECKER.edition(), Language.EN, ';').close();
        assertThat(Csv.read(bytes.toByteArray(), ';').lines().get(0).get(Csv.CODE))
                .isEqualTo(OTHER);
    }
}
