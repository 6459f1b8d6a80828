package kz.ereje.register;

import static kz.ereje.register.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.register.Expectation.Disagreement;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The same rows come back with their answers, and a jurist's expectation is compared by provision. */
class CheckedTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);

    private static final Sample SAMPLE = Sample.lease()
            .with("title", text("=HYPERLINK(\"http://x\")"))
            .with("expected", text("12.2.8"))
            .again()
            .with("id", text("13"))
            .with("date", text("02/03/2026"));

    private static void write(CheckedRegister checked, Register register) throws IOException {
        for (RegisterRow row : (Iterable<RegisterRow>) register.rows()::iterator) {
            if (row.dossier().isPresent()) {
                checked.add(row, CHECKER.check(row.dossier().get()));
            } else {
                checked.add(row);
            }
        }
        checked.close();
    }

    @Test
    void aWorkbookHasTheRowsAndTheAnswers() throws Exception {
        for (Language language : Language.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(CheckedRegister.xlsx(out, language), SAMPLE.read());
            Map<String, String> files = Zips.unpacked(out.toByteArray());
            assertThat(files.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(book.getFirstSheet().getName()).isEqualTo(Sample.SHEET);
                List<Row> rows = book.getFirstSheet().read();
                assertThat(rows).hasSize(4);
                int width = rows.get(0).getCellCount();
                int first = width - 5;
                assertThat(rows.get(0).getCellText(first))
                        .isEqualTo("# " + Phrases.in(language).say("checked.outcome"));
                assertThat(rows.get(2).getCellText(1)).isEqualTo("12-3");
                assertThat(rows.get(2).getCellText(3)).isEqualTo("=HYPERLINK(\"http://x\")");
                Report report = CHECKER.check(
                        SAMPLE.read().rows().findFirst().orElseThrow().dossier().orElseThrow());
                Outcome outcome = Verdict.of(report.decisions().get(0));
                assertThat(rows.get(2).getCellText(first)).isEqualTo(outcome.word(language));
                assertThat(rows.get(2).getCellText(first + 1)).isNotBlank();
                assertThat(rows.get(2).getCellText(first + 2)).isNotBlank();
                assertThat(rows.get(3).getCellText(first))
                        .isEqualTo(Phrases.in(language).say("checked.not-read"));
                assertThat(rows.get(3).getCellText(first + 1)).contains("02/03/2026");
            }
        }
    }

    @Test
    void whatWasAddedIsNotReadAgain() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(CheckedRegister.xlsx(out, Language.RU), SAMPLE.read());
        try (Register again = Register.read("checked.xlsx", out.toByteArray())) {
            assertThat(again.problems()).isEmpty();
            assertThat(again.rows().map(RegisterRow::id)).containsExactly("12-3", "13");
        }
    }

    @Test
    void csvHoldsNoFormula() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(CheckedRegister.csv(out, Language.KK), SAMPLE.read());
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("'=HYPERLINK").contains("ereje-register:lease");
        assertThat(text).doesNotContain(";=").doesNotContain("\"=");
        assertThat(text).contains(Phrases.in(Language.KK).say("checked.not-read"));
    }

    @Test
    void noRowsAreAFileAllTheSame() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckedRegister.xlsx(out, Language.EN).close();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets()).hasSize(1);
        }
    }

    private static Expectation expected(String written) {
        try {
            return Expectation.of(written);
        } catch (NotUnderstood e) {
            throw new AssertionError(e.code(), e);
        }
    }

    @Test
    void anExpectationIsComparedByProvision() {
        Report report = CHECKER.check(
                SAMPLE.read().rows().findFirst().orElseThrow().dossier().orElseThrow());
        List<String> broken =
                report.violations().stream().map(each -> each.provision()).toList();
        Outcome whole = Verdict.of(report.decisions().get(0));
        for (Language language : Language.values()) {
            assertThat(expected(whole.word(language)).disagreements(report)).isEmpty();
        }
        Outcome other = whole == Outcome.VIOLATED ? Outcome.COMPLIANT : Outcome.VIOLATED;
        assertThat(expected(other.name()).disagreements(report))
                .containsExactly(new Disagreement("", Optional.of(other), Optional.of(whole)));
        String all = String.join("; ", broken);
        if (!broken.isEmpty()) {
            assertThat(expected(all).disagreements(report)).isEmpty();
        }
        List<Disagreement> found =
                expected(all + (all.isEmpty() ? "" : ", ") + "99.9").disagreements(report);
        assertThat(found).containsExactly(new Disagreement("99.9", Optional.of(Outcome.VIOLATED), Optional.empty()));
        for (Language language : Language.values()) {
            assertThat(found.get(0).sentence(language)).contains("99.9").doesNotContain("{");
        }
        String open =
                report.decisions().get(0).with(Outcome.UNDETERMINED).get(0).provision();
        String kept = all.isEmpty() ? "" : all + "; ";
        assertThat(expected(kept + open + " " + Outcome.UNDETERMINED.word(Language.RU))
                        .disagreements(report))
                .isEmpty();
        assertThat(expected(kept + open).disagreements(report))
                .containsExactly(
                        new Disagreement(open, Optional.of(Outcome.VIOLATED), Optional.of(Outcome.UNDETERMINED)));
    }

    @Test
    void whatIsBrokenAndNotExpectedIsTold() {
        Report report = CHECKER.check(Violated.dossier());
        List<String> broken =
                report.violations().stream().map(each -> each.provision()).toList();
        assertThat(broken).isNotEmpty();
        assertThat(expected("4 сақталған").disagreements(report))
                .extracting(Disagreement::provision)
                .containsAll(broken);
        assertThat(Verdict.of(report.decisions().get(0))).isEqualTo(Outcome.VIOLATED);
    }
}
