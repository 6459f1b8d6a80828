package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Report;
import kz.ereje.report.sample.SampleDraw;
import org.jspecify.annotations.Nullable;

/** Checks entries one after the other, several at once; one that cannot be read, or fails, does not keep the others from being checked. */
final class DossierRun {

    private final Collection<PrintStream> outs;
    private final Names names;
    private final Review review;
    private final Asides asides;
    private final Answer answer;
    private final FileCheck check;
    private final boolean summedInAnswer;
    private final Drafting drafting;
    private final int jobs;
    private final @Nullable SampleDraw sampling;
    private @Nullable Drawn drawn;
    private final IntConsumer afterEach;
    private final @Nullable KeptRun kept;

    /** What is done with a report once it was told; false where drafts could not be written. */
    @FunctionalInterface
    private interface Drafting {
        boolean of(Report report);
    }

    /**
     * An entry that was checked, and what is written of it.
     *
     * @param entry the entry
     * @param checked what became of it
     * @param totals what its decisions come to
     * @param writing what is written
     */
    private record Done(Entry entry, Checked checked, DecisionTotals totals, Answer.Writing writing) {}

    /** Something fails half-way in what cannot fail. */
    private static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Fault(IOException cause) {
            super(cause);
        }
    }

    private DossierRun(
            ComplianceChecker checker,
            Map<Format, PrintStream> outs,
            PrintStream err,
            CheckCommand asked,
            @Nullable KeptRun kept)
            throws IOException {
        Words words = new Words(asked.lang.language);
        this.names = asked.names;
        this.review = asked.reviewed;
        this.outs = outs.values();
        this.asides = new Asides(err, words, asked.debug);
        this.answer = new AnswerMaker(asked, err, checker, kept).on(outs);
        this.check = new FileCheck(
                asked.checking.apply(checker),
                names,
                asked.options(),
                asked.checkedOn,
                kept == null ? LocalDate.now(asked.clock) : kept.today(),
                asked.tellsRemedies(),
                asked.verifyExhibits,
                asked.reviewed);
        if (asked.recording != null) {
            check.recorded();
        }
        this.summedInAnswer = outs.containsKey(Format.text) && asked.output == null && asked.run.others() == 0;
        this.drafting = drafting(outs, err, asked);
        this.jobs = asked.run.jobs;
        this.sampling = asked.run.sampling();
        this.afterEach = asked.afterEach;
        this.kept = kept;
    }

    /**
     * Prepares a run.
     *
     * @param outs where each form of the answer is written
     * @param kept the run that is carried on; null where none is kept
     */
    static DossierRun of(
            ComplianceChecker checker,
            Map<Format, PrintStream> outs,
            PrintStream err,
            CheckCommand asked,
            @Nullable KeptRun kept)
            throws IOException {
        return new DossierRun(checker, outs, err, asked, kept);
    }

    /** An answer for programs stays what it is: what was drafted is told beside it. */
    private static Drafting drafting(Map<Format, PrintStream> outs, PrintStream err, CheckCommand asked) {
        DraftFolder folder = asked.draftFolder;
        PrintStream to = outs.getOrDefault(Format.text, err);
        return folder == null ? report -> true : report -> folder.write(report, to, err);
    }

    int run(List<Found> files, Progress progress) throws IOException {
        Tally tally = new Tally(kept == null ? new TallyState() : kept.tally(), review);
        if (Entries.collected(files)) {
            tally.collected();
        }
        drawn = draw(files);
        try (Entries entries = new Entries(files, told -> asides.remark(names.of(told)))) {
            for (int i = 0; kept != null && i < kept.done(); i++) {
                entries.next();
            }
            try (progress;
                    Prefetch<Entry, Done> checks = new Prefetch<>(entries, jobs, Entry::weight, this::done)) {
                while (checks.hasNext()) {
                    Done done = checks.next();
                    take(done, tally);
                    progress.done(tally.done(), done.entry().weight());
                    afterEach.accept(tally.done());
                    if (outs.stream().anyMatch(PrintStream::checkError)) {
                        // Nobody reads on, or the disk is full; the owner of the stream reports it.
                        return ExitCode.INTERNAL_ERROR;
                    }
                }
            }
        }
        tally.estimated(drawn == null || drawn.isEmpty() ? null : drawn.estimate());
        answer.end(tally);
        asides.passedOver(tally.notRead());
        asides.waivers(tally);
        if (tally.summed() && !summedInAnswer) {
            asides.totals(tally);
        }
        return tally.exitCode();
    }

    /** Draws the sample that is asked for: everything is read once before it is checked. */
    private @Nullable Drawn draw(List<Found> files) {
        if (sampling == null) {
            return null;
        }
        try (Entries entries = new Entries(files, told -> {})) {
            entries.forEachRemaining(entry -> check.draw(entry, sampling));
        }
        Drawn sample = new Drawn(sampling.sample());
        check.only(sample);
        return sample;
    }

    /** Checks an entry and makes ready what is written of it; what fails belongs to the entry. */
    private Done done(Entry entry) {
        Checked checked = check.of(entry);
        try {
            return new Done(entry, checked, totals(checked), answer.ready(entry, checked));
        } catch (IOException | RuntimeException | Error fault) {
            return failed(entry, checked, fault);
        }
    }

    private static DecisionTotals totals(Checked checked) {
        return checked instanceof Checked.Told told ? DecisionTotals.of(told.report()) : DecisionTotals.none();
    }

    private Done failed(Entry entry, Checked checked, Throwable fault) {
        String sha256 = checked instanceof Checked.Told told ? told.report().inputSha256() : "";
        Checked.Failed failed = new Checked.Failed(checked.source(), sha256, names.fault(fault));
        try {
            return new Done(entry, failed, DecisionTotals.none(), answer.ready(entry, failed));
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    private void take(Done done, Tally tally) throws IOException {
        tally.saw(done.entry());
        count(written(done, tally), done.totals(), tally);
        if (kept != null && tally.done() % KeptRun.NOTE_EVERY == 0) {
            kept.note(answer, tally);
        }
    }

    /** What fails while a report is written belongs to its file, as what fails while it is made. */
    private Checked written(Done done, Tally tally) throws IOException {
        try {
            if (done.checked() instanceof Checked.Told told) {
                asides.checked(told);
            }
            done.writing().write();
            if (done.checked() instanceof Checked.Told told) {
                tally.mark(Tally.Mark.UNDRAFTED, !drafting.of(told.report()));
            }
            return done.checked();
        } catch (RuntimeException | Error fault) {
            Done failed = failed(done.entry(), done.checked(), fault);
            failed.writing().write();
            return failed.checked();
        }
    }

    private void count(Checked checked, DecisionTotals totals, Tally tally) {
        if (checked instanceof Checked.Told told) {
            if (drawn != null) {
                drawn.checked(told.source(), told.report());
            }
            tally.checked(told.source(), told.report(), totals);
            tally.mark(Tally.Mark.MISFITTING, !told.misfits().isEmpty());
        } else if (checked instanceof Checked.Refused refused) {
            asides.refused(refused);
            tally.refused();
        } else if (checked instanceof Checked.NotRead file) {
            asides.notRead(file);
            tally.notRead(file);
        } else if (checked instanceof Checked.Failed failed) {
            asides.failed(failed);
            tally.failed();
        }
    }
}
