package kz.ereje.examples.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kz.ereje.api.Baseline;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.examples.command.ReviewOptions.FailOn;
import kz.ereje.report.sample.SampleEstimate;
import org.jspecify.annotations.Nullable;

/** What a run has come to so far: how many files and rows became what, and the exit code that follows. For one thread. */
final class Tally {

    /** What a run came upon that its exit code tells. */
    enum Mark {
        /** A rule failed. */
        BROKEN,
        /** Something was not read that may be a dossier. */
        LOST,
        /** The file of an exhibit is not as its dossier says. */
        MISFITTING,
        /** Drafts could not be written. */
        UNDRAFTED,
        /** Something is violated. */
        VIOLATED,
        /** Something is open. */
        OPEN,
        /** The act does not cover a decision. */
        UNCOVERED,
        /** Less of the act was asked than is demanded. */
        TOO_LITTLE,
        /** Rows of registers, or lines, are among what was found. */
        ROWS
    }

    private final TallyState state;
    private final Review review;
    private final Baseline.@Nullable Tally baseline;
    private OptionalInt expected = OptionalInt.empty();
    private int disagreeing;
    private @Nullable SampleEstimate estimate;

    /**
     * Goes on from what a run had come to.
     *
     * @param state what it had come to; of a run that begins, nothing
     * @param review what was said of findings before
     */
    Tally(TallyState state, Review review) {
        this.state = state;
        this.review = review;
        this.baseline = review.baseline() == null ? null : review.baseline().tally();
    }

    /** An entry was found. */
    void saw(Entry entry) {
        state.seen++;
        mark(Mark.ROWS, entry instanceof Entry.Row || entry instanceof Entry.Line);
    }

    /** Whether rows of registers, or lines, are among what was found. */
    boolean hasRows() {
        return has(Mark.ROWS);
    }

    /** Whether there is anything to sum up: several entries, one that lies in something, or an earlier run. */
    boolean summed() {
        return state.seen > 1 || state.collected || baseline != null;
    }

    /** The run was given a folder, a register, a file of lines. */
    void collected() {
        state.collected = true;
    }

    /**
     * A report, and what its decisions come to, which takes longer to find out than to add. What is waived, or known from an earlier run, is
     * counted and marks nothing.
     */
    void checked(String source, Report report, DecisionTotals totals) {
        state.checked++;
        state.totals = state.totals.plus(totals);
        state.waivers.saw(report, review.waivers());
        if (baseline != null) {
            baseline.add(source, report);
        }
        mark(Mark.VIOLATED, counts(report, Outcome.VIOLATED));
        mark(Mark.OPEN, counts(report, Outcome.UNDETERMINED) || isOpenBeside(report));
        mark(
                Mark.UNCOVERED,
                report.decisions().stream()
                        .anyMatch(decision -> !decision.covered() && !review.leftUncovered(source, decision.id())));
        mark(Mark.BROKEN, report.has(Outcome.ERROR));
    }

    private static boolean counts(Report report, Outcome outcome) {
        return report.decisions().stream()
                .flatMap(decision -> decision.with(outcome).stream())
                .anyMatch(row -> !row.waived() && row.isNew().orElse(true));
    }

    /** Whether a rule is open in a row that another rule breaks: whoever waives what is broken has not waived that. */
    private static boolean isOpenBeside(Report report) {
        return report.decisions().stream()
                .flatMap(decision -> decision.with(Outcome.VIOLATED).stream())
                .anyMatch(row -> row.isNew().orElse(true) && row.ruleOutcomes().containsValue(Outcome.UNDETERMINED));
    }

    /** Says which waivers have expired or fit nothing. */
    void tellWaivers(PrintStream err, Words words) {
        state.waivers.tell(err, words, review);
    }

    void mark(Mark mark, boolean set) {
        if (set) {
            state.marks.add(mark);
        }
    }

    void refused() {
        state.refused++;
    }

    void failed() {
        state.failed++;
    }

    void notRead(Checked.NotRead file) {
        state.notRead.add(file);
        mark(Mark.LOST, file.matters());
    }

    /**
     * Answers were compared with what a jurist expected; the exit code then says how that went.
     *
     * @param rows how many rows say what is expected
     * @param otherwise how many of them are answered otherwise
     */
    void compared(int rows, int otherwise) {
        expected = OptionalInt.of(rows);
        disagreeing = otherwise;
    }

    /** What a sample says of all decisions; null where none was drawn. */
    void estimated(@Nullable SampleEstimate estimate) {
        this.estimate = estimate;
    }

    /** What a sample says of all decisions, a sentence each; none where none was drawn. */
    List<String> estimates(Language language) {
        return estimate == null ? List.of() : estimate.lines(language);
    }

    /** The totals for people, a sentence each, and before them what a sample says of all. */
    List<String> sentences(Language language) {
        List<String> lines = new ArrayList<>(estimates(language));
        DecisionTotals totals = totals();
        lines.addAll(totals.sentences(language));
        totals.findings().baseline().ifPresent(data -> lines.addAll(new GoneLines(data, new Words(language)).lines()));
        return lines;
    }

    /** How many entries are done with. */
    int done() {
        return state.checked + state.refused + state.failed + state.notRead.size();
    }

    List<Checked.NotRead> notRead() {
        return new ArrayList<>(state.notRead);
    }

    List<ReportWriter.NotRead> listed() {
        return state.notRead.stream()
                .map(file -> new ReportWriter.NotRead(
                        file.source(), file.why().code(), file.why().messages()))
                .toList();
    }

    /** The counts; a fault of the program if they do not add up. */
    ReportWriter.Counts counts() {
        return new ReportWriter.Counts(state.seen, state.checked, state.refused, state.failed, state.notRead.size());
    }

    /** What the decisions came to. */
    DecisionTotals totals() {
        return baseline == null ? state.totals : state.totals.with(baseline.data());
    }

    /** What is kept to go on from. */
    TallyState state() {
        return state;
    }

    /**
     * The exit code of what proves least: a failed check or rule, then an input that was not checked, then a violation. Where nothing was
     * checked nothing is proved.
     */
    int exitCode() {
        if (has(Mark.BROKEN) || has(Mark.UNDRAFTED) || state.failed > 0) {
            return ExitCode.INTERNAL_ERROR;
        }
        if (state.refused > 0 || has(Mark.LOST) || has(Mark.MISFITTING) || state.checked == 0) {
            return ExitCode.UNREADABLE;
        }
        if (has(Mark.TOO_LITTLE)) {
            return ExitCode.NOT_EXPECTED;
        }
        if (expected.isPresent()) {
            return compared();
        }
        if (fails(FailOn.violated, Mark.VIOLATED)) {
            return ExitCode.VIOLATED;
        }
        if (fails(FailOn.open, Mark.OPEN)) {
            return ExitCode.UNDETERMINED;
        }
        return fails(FailOn.not_covered, Mark.UNCOVERED) ? ExitCode.NOT_COVERED : ExitCode.OK;
    }

    /** A test that tests nothing has not passed. */
    private int compared() {
        if (expected.orElse(0) == 0) {
            return ExitCode.UNREADABLE;
        }
        return disagreeing > 0 ? ExitCode.NOT_EXPECTED : ExitCode.OK;
    }

    private boolean fails(FailOn asked, Mark mark) {
        return review.failing().contains(asked) && has(mark);
    }

    private boolean has(Mark mark) {
        return state.marks.contains(mark);
    }
}
