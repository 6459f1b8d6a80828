package kz.ereje.report.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportOutput;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.report.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * Reports over a run in one form or in several, with its totals. One file is held back until the next comes: where a file fails
 * after its report was added, nothing of that report is written. Memory does not grow with the number of files. Changes with each report; one
 * is for one thread.
 *
 * <p>Before {@link #files} nothing is ended: what was closed without it is known as cut short – no end of the document, no totals, in XLSX,
 * HTML and PDF nothing at all.
 */
public final class RunOutput implements ReportOutput {

    private final Language language;
    private final List<RunSink> sinks;
    private final RunCounter counter = new RunCounter();
    private @Nullable RunFile held;
    private @Nullable RunTotals totals;
    private boolean broken;
    private List<String> remarks = List.of();

    RunOutput(Language language, List<RunSink> sinks) {
        this.language = language;
        this.sinks = List.copyOf(sinks);
    }

    /** Adds a report. Writes a sentence for each provision that is broken, open or failed; searches for no remedies. */
    @Override
    public void add(String source, Report report) throws IOException {
        add(RunEntry.checked(source, report, language));
    }

    @Override
    public void add(String source, String sha256, UnreadableDossierException unreadable) throws IOException {
        add(RunEntry.refused(source, sha256, unreadable, language));
    }

    /** Adds a file during whose check the program failed; where its report was added just before, it takes the place of that. */
    @Override
    public void addFailed(String source, String sha256) throws IOException {
        RunFile failed = RunEntry.failed(source, sha256, language).file();
        if (held != null && held.state() == FileState.CHECKED && held.source().equals(failed.source())) {
            held = null;
        }
        next(failed);
    }

    /**
     * Adds what was made before; its sentences stand in the language in which it was made.
     *
     * @throws IOException if a stream cannot be written
     */
    public void add(RunEntry entry) throws IOException {
        next(Given.of(entry, "entry").file());
    }

    private void next(RunFile file) throws IOException {
        if (totals != null) {
            throw new IllegalStateException(
                    "The files are told already; nothing can be added.\nMaybe add comes first.");
        }
        release();
        held = file;
    }

    private void release() throws IOException {
        RunFile done = held;
        held = null;
        if (done != null) {
            take(done);
        }
    }

    private void take(RunFile file) throws IOException {
        counter.add(file);
        for (RunSink sink : sinks) {
            write(() -> sink.file(file));
        }
    }

    /** A part of writing. */
    @FunctionalInterface
    private interface Part {
        void write() throws IOException;
    }

    /** What fails half-way leaves no whole report, whatever comes after it. */
    private void write(Part part) throws IOException {
        if (broken) {
            throw new IOException("The report was cut short by what failed before");
        }
        broken = true;
        try {
            part.write();
        } catch (RuntimeException fault) {
            throw new IOException("The report could not be written", fault);
        }
        broken = false;
    }

    /**
     * Ends the reports with their totals.
     *
     * @throws IllegalArgumentException if the numbers do not add up, or are not those of the files that were added; nothing is ended then
     */
    @Override
    public void files(ReportWriter.Counts counts, List<ReportWriter.NotRead> notRead) throws IOException {
        end(counted(counts, notRead));
    }

    /**
     * Ends the reports with their totals.
     *
     * @throws IllegalArgumentException if the numbers do not add up, or are not those of what was added; nothing is ended then
     */
    @Override
    public void files(ReportWriter.Counts counts, DecisionTotals told, List<ReportWriter.NotRead> notRead)
            throws IOException {
        Given.of(told, "totals");
        RunTotals sum = counted(counts, notRead);
        DecisionTotals own =
                told.findings().baseline().map(sum.decisionTotals()::with).orElse(sum.decisionTotals());
        if (!own.equals(told)) {
            throw new IllegalArgumentException("Told were " + told + ", added were " + sum.decisionTotals()
                    + ".\nMaybe the totals of a file that failed were counted.");
        }
        end(new RunTotals(sum.files(), told, sum.provisions(), sum.reasons(), sum.units(), sum.months()));
    }

    /**
     * Says before the totals what whoever reads them has to know, such as that they are those of a sample. Before {@link #files}.
     *
     * @param remarks sentences in the language of the reports
     */
    public void remarks(List<String> remarks) {
        this.remarks = List.copyOf(Given.of(remarks, "list of remarks"));
    }

    private RunTotals counted(ReportWriter.Counts counts, List<ReportWriter.NotRead> notRead) throws IOException {
        Given.of(counts, "number of files");
        for (ReportWriter.NotRead file : Given.of(notRead, "list of files")) {
            next(RunEntry.notRead(file, language).file());
        }
        release();
        return counter.totals(counts);
    }

    private void end(RunTotals sum) throws IOException {
        RunTotals told = sum.with(remarks);
        totals = told;
        for (RunSink sink : sinks) {
            write(() -> sink.end(told));
        }
    }

    /** The totals of the run; empty before {@link #files}. */
    public Optional<RunTotals> totals() {
        return Optional.ofNullable(totals);
    }

    /** Does nothing: a report over a run is not whole before it is ended. */
    @Override
    public void flush() {}

    /** Gives back what the reports hold; their streams stay open. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (RunSink sink : sinks) {
            try {
                sink.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
