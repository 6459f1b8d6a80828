package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ereje.api.Baseline;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.Waivers;
import kz.ereje.model.change.Changes;
import kz.ereje.report.Pdf;
import kz.ereje.report.ReportPage;
import kz.ereje.report.internal.Phrases;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What is waived, objected to or known is told as such in every form, and counted apart. */
class SaidTest {

    private static final String SOURCE = "lease.json";
    private static final String FINDING = "\"provision\": \"12.2.14\", \"kind\": \"lease\"";
    private static final String JSON = "{\"waivers\": [{" + FINDING
            + ", \"reason\": \"On the agenda\", \"author\": \"A. Serikova\", \"validUntil\": \"2199-12-31\"}],"
            + "\"objections\": [{\"provision\": \"12.2.8\", \"kind\": \"lease\", \"text\": \"There is a consent\","
            + " \"day\": \"2026-03-01\"}]}";

    private static Report said() throws Exception {
        return Mix.report("lease-without-consent")
                .waived(Waivers.read("waivers.json", JSON.getBytes(StandardCharsets.UTF_8)), SOURCE);
    }

    private static byte[] in(RunFormat format, Report report, DecisionTotals totals, Language language)
            throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RunOutput out = RunReports.open(format, bytes, report.edition(), language)) {
            // By way of bytes, as a run that is carried on keeps it.
            out.add(RunEntry.of(RunEntry.checked(SOURCE, report, language).bytes()));
            out.files(new ReportWriter.Counts(1, 1, 0, 0, 0), totals, List.of());
        }
        return bytes.toByteArray();
    }

    private static byte[] in(RunFormat format, Language language) throws Exception {
        return in(format, said(), DecisionTotals.of(said()), language);
    }

    private static JsonNode result(Sarif read, String provision) {
        return read.results("fail").stream()
                .filter(result -> result.path("ruleId").asText().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sarifSuppressesItFromOutsideAndKeepsIt(Language language) throws Exception {
        byte[] sarif = in(RunFormat.SARIF, language);
        assertThat(Sarif.faults(sarif)).isEmpty();
        Sarif read = Sarif.read(sarif);
        JsonNode waived = result(read, "12.2.14");
        assertThat(waived.path("level").asText()).isEqualTo("error");
        assertThat(waived.path("suppressions")).hasSize(1);
        JsonNode suppression = waived.path("suppressions").path(0);
        assertThat(suppression.path("kind").asText()).isEqualTo("external");
        assertThat(suppression.path("status").asText()).isEqualTo("accepted");
        assertThat(suppression.path("justification").asText()).contains("On the agenda", "A. Serikova");
        assertThat(suppression.path("properties").path("validUntil").asText()).isEqualTo("2199-12-31");
        JsonNode objected = result(read, "12.2.8");
        assertThat(objected.has("suppressions")).isFalse();
        assertThat(objected.path("properties").path("objected").asBoolean()).isTrue();
        assertThat(objected.path("properties").path("objection").asText()).contains("There is a consent");
        assertThat(read.figures()).containsEntry("findings.waived", 1L).containsEntry("findings.objected", 1L);
    }

    @Test
    void junitSkipsItWithTheReason() throws Exception {
        Junit read = Junit.read(in(RunFormat.JUNIT, Language.EN));
        Element waived = testcase(read, "12.2.14");
        assertThat(waived.getElementsByTagName("failure").getLength()).isZero();
        assertThat(((Element) waived.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .contains("On the agenda", "A. Serikova", "31 December 2199");
        Element objected = testcase(read, "12.2.8");
        assertThat(((Element) objected.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .contains("There is a consent");
    }

    private static Element testcase(Junit read, String provision) {
        return read.all("testcase").stream()
                .filter(each -> each.getAttribute("name").startsWith(provision + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tablesHaveColumnsForIt() throws Exception {
        String csv = new String(in(RunFormat.CSV, Language.EN), StandardCharsets.UTF_8);
        assertThat(csv.lines().filter(line -> line.contains("12.2.14") && line.startsWith("finding")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("VIOLATED", "2199-12-31", "On the agenda"));
        assertThat(csv).contains("findings.waived", "There is a consent");
        Xlsx xlsx = Xlsx.read(in(RunFormat.XLSX, Language.EN));
        assertThat(xlsx.figures()).containsEntry("findings.waived", 1L);
        assertThat(xlsx.cells().stream().map(Object::toString))
                .anyMatch(cell -> cell.contains("On the agenda"))
                .anyMatch(cell -> cell.contains("There is a consent"))
                .contains("Waived until");
    }

    @Test
    void pagesTellIt() throws Exception {
        String html = new String(in(RunFormat.HTML, Language.EN), StandardCharsets.UTF_8);
        assertThat(html)
                .contains(
                        "The violation is waived by A. Serikova, up to and on 31 December 2199. Reason: On the agenda")
                .contains("There is a consent")
                .contains("data-figure=\"findings.waived\"");
        String run = String.join("", Pdf.pages(in(RunFormat.PDF, Language.EN)));
        assertThat(run)
                .contains(Pdf.squeezed("Violated provisions that are waived1"))
                .contains(Pdf.squeezed("Waived, or objected to"))
                .contains(Pdf.squeezed("On the agenda"))
                .contains(Pdf.squeezed("There is a consent"));
        String one = String.join(
                "", Pdf.pages(ReportPage.of(SOURCE, said(), Language.EN).pdf()));
        assertThat(one).contains(Pdf.squeezed("Reason: On the agenda")).contains(Pdf.squeezed("There is a consent"));
    }

    @Test
    void whereNothingWasSaidNoFormSpeaksOfIt() throws Exception {
        Report plain = Mix.report("lease-without-consent");
        DecisionTotals totals = DecisionTotals.of(plain);
        Sarif read = Sarif.read(in(RunFormat.SARIF, plain, totals, Language.EN));
        assertThat(result(read, "12.2.14").has("suppressions")).isFalse();
        assertThat(result(read, "12.2.14").has("baselineState")).isFalse();
        assertThat(read.figures()).doesNotContainKeys("findings.waived", "baseline.size");
        assertThat(totals.findings().waived()).isZero();
        assertThat(totals.findings().baseline()).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsNewKnownOrGoneSinceAnEarlierRunIsTold(@TempDir Path folder) throws Exception {
        Report earlier = Mix.report("lease-without-consent");
        Baseline baseline = stored(earlier, folder);
        Report same = earlier.since(baseline, SOURCE);
        Sarif known = Sarif.read(in(RunFormat.SARIF, same, totals(baseline, same), Language.EN));
        assertThat(result(known, "12.2.14").path("baselineState").asText()).isEqualTo("unchanged");
        assertThat(known.figures()).containsEntry("baseline.fresh", 0L).containsEntry("baseline.size", baseline.size());
        assertThat(Junit.read(in(RunFormat.JUNIT, same, totals(baseline, same), Language.EN))
                        .count("failure", "violated"))
                .isZero();
        Report kept = mended(earlier).since(baseline, SOURCE);
        byte[] sarif = in(RunFormat.SARIF, kept, totals(baseline, kept), Language.EN);
        assertThat(Sarif.faults(sarif)).isEmpty();
        List<JsonNode> absent = Sarif.read(sarif).results("informational");
        assertThat(absent.size())
                .isEqualTo(totals(baseline, kept)
                        .findings()
                        .baseline()
                        .orElseThrow()
                        .gone());
        assertThat(absent).allMatch(each -> each.path("baselineState").asText().equals("absent"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesAndWorkbookNameWhatIsGone(Language language, @TempDir Path folder) throws Exception {
        Report earlier = Mix.report("lease-without-consent");
        Baseline baseline = stored(earlier, folder);
        Report kept = mended(earlier).since(baseline, SOURCE);
        DecisionTotals totals = totals(baseline, kept);
        String head = Phrases.in(language).say("run.gone");
        String citation = citation(earlier, language);

        assertThat(new String(in(RunFormat.HTML, kept, totals, language), StandardCharsets.UTF_8))
                .containsPattern(
                        "(?s)" + Pattern.quote(head) + ".*" + Pattern.quote(SOURCE) + ".*" + Pattern.quote(citation));
        assertThat(String.join("", Pdf.pages(in(RunFormat.PDF, kept, totals, language))))
                .contains(Pdf.squeezed(head))
                .contains(Pdf.squeezed(citation));
        List<Row> rows = Xlsx.read(in(RunFormat.XLSX, kept, totals, language)).rows(3);
        assertThat(rows).extracting(row -> Xlsx.text(row, 2)).contains("12.2.14");
        assertThat(rows).extracting(row -> Xlsx.text(row, 3)).contains(citation);
        assertThat((long) rows.size())
                .isEqualTo(totals.findings().baseline().orElseThrow().gone());

        Report same = earlier.since(baseline, SOURCE);
        DecisionTotals none = totals(baseline, same);
        assertThat(new String(in(RunFormat.HTML, same, none, language), StandardCharsets.UTF_8))
                .doesNotContain(head);
        assertThat(Xlsx.read(in(RunFormat.XLSX, same, none, language)).sheets()).hasSize(3);
    }

    private static String citation(Report report, Language language) {
        return report.decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals("12.2.14"))
                .findFirst()
                .orElseThrow()
                .citation(language);
    }

    private static Baseline stored(Report earlier, Path folder) throws Exception {
        Path before = folder.resolve("before.json");
        try (OutputStream out = Files.newOutputStream(before);
                ReportWriter writer = new ReportWriter(out, earlier.edition())) {
            writer.add(SOURCE, earlier);
        }
        return Baseline.read(before);
    }

    private static Report mended(Report broken) {
        ProvisionResult consent = broken.decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals("12.2.14"))
                .findFirst()
                .orElseThrow();
        return ComplianceChecker.create(Mode.DIRECT)
                .check(Changes.applied(
                        broken.dossier(), consent.remedies().get(0).changes()));
    }

    private static DecisionTotals totals(Baseline baseline, Report report) {
        Baseline.Tally tally = baseline.tally();
        tally.add(SOURCE, report);
        return DecisionTotals.of(report).with(tally.data());
    }
}
