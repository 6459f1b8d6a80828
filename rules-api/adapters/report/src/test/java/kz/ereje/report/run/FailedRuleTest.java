package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter.Counts;
import org.junit.jupiter.api.Test;

/** A rule that failed proves nothing: it is no finding, passes nowhere, and is in the upper bound. */
class FailedRuleTest {

    private static final Report.Edition EDITION = Mix.report("office-founding").edition();

    private static final RunFile FILE = new RunFile(
            "a.json",
            "",
            FileState.CHECKED,
            "unit",
            List.of(),
            List.of(new RunDecision(
                    "b",
                    "b",
                    Optional.empty(),
                    DecisionState.ERROR,
                    0,
                    0,
                    List.of(new RunRow("12.2.14", Outcome.ERROR, "cited", "It failed.", List.of())))));

    private static RunTotals totals() {
        RunCounter counter = new RunCounter();
        counter.add(FILE);
        return counter.totals(new Counts(1, 1, 0, 0, 0));
    }

    private static void write(RunSink sink) throws IOException {
        sink.file(FILE);
        sink.end(totals());
        sink.close();
    }

    @Test
    void itMayBeBroken() {
        assertThat(totals().violatedAtLeast()).isZero();
        assertThat(totals().violatedAtMost()).isEqualTo(1);
    }

    @Test
    void sarifHasItForReviewAndTheRunDidNotSucceed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new SarifSink(bytes, EDITION, Language.EN));
        assertThat(Sarif.faults(bytes.toByteArray())).isEmpty();
        Sarif read = Sarif.read(bytes.toByteArray());
        assertThat(read.results("fail")).isEmpty();
        assertThat(read.results("review"))
                .singleElement()
                .matches(result -> result.path("level").asText().equals("none"));
        assertThat(read.notifications())
                .singleElement()
                .matches(told -> told.path("associatedRule").path("id").asText().equals("12.2.14"));
        assertThat(read.run()
                        .path("invocations")
                        .path(0)
                        .path("executionSuccessful")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void junitHasAnError() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new JunitSink(bytes, EDITION, Language.EN));
        assertThat(Junit.read(bytes.toByteArray()).count("error", "error")).isEqualTo(1);
    }
}
