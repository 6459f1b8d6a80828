package kz.ereje.examples.command;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;

/** What a run has come to so far: how many files became what, and the exit code that follows. */
final class Tally {

    private final int seen;
    private final boolean summed;
    private int checked;
    private int refused;
    private int failed;
    private boolean lost;
    private boolean broken;
    private boolean violated;
    private boolean open;
    private boolean uncovered;
    private boolean misfitting;
    private final List<Checked.NotRead> notRead = new ArrayList<>();

    Tally(List<Found> files) {
        this.seen = files.size();
        this.summed = seen > 1 || !files.stream().allMatch(Found::named);
    }

    /** Whether there is anything to sum up: several files, or a folder. */
    boolean summed() {
        return summed;
    }

    void checked(Report report) {
        checked++;
        violated |= report.has(Outcome.VIOLATED);
        open |= report.has(Outcome.UNDETERMINED);
        uncovered |= !report.decisions().stream().allMatch(DecisionResult::covered);
        broken |= report.has(Outcome.ERROR);
    }

    /** The file of an exhibit is not as its dossier says. */
    void misfitting() {
        misfitting = true;
    }

    void refused() {
        refused++;
    }

    void failed() {
        failed++;
    }

    void notRead(Checked.NotRead file) {
        notRead.add(file);
        lost |= file.matters();
    }

    /** How many files are done with. */
    int done() {
        return checked + refused + failed + notRead.size();
    }

    List<Checked.NotRead> notRead() {
        return notRead;
    }

    List<ReportWriter.NotRead> listed() {
        return notRead.stream()
                .map(file -> new ReportWriter.NotRead(
                        file.source(), file.why().code(), file.why().messages()))
                .toList();
    }

    /** The counts; a fault of the program if they do not add up. */
    ReportWriter.Counts counts() {
        return new ReportWriter.Counts(seen, checked, refused, failed, notRead.size());
    }

    /**
     * The exit code of what proves least: a failed check or rule, then an input that was not checked, then a violation. Where nothing was
     * checked nothing is proved.
     */
    int exitCode() {
        if (broken || failed > 0) {
            return ExitCode.INTERNAL_ERROR;
        }
        if (refused > 0 || lost || misfitting || checked == 0) {
            return ExitCode.UNREADABLE;
        }
        if (violated) {
            return ExitCode.VIOLATED;
        }
        if (open) {
            return ExitCode.UNDETERMINED;
        }
        return uncovered ? ExitCode.NOT_COVERED : ExitCode.OK;
    }
}
