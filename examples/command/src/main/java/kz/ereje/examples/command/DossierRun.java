package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.ReportLines;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.examples.command.CheckCommand.Format;
import picocli.CommandLine.Help.Ansi;

/** Checks files one after the other; one that cannot be read, or fails, does not keep the others from being checked. */
final class DossierRun {

    private static final int TELL_EVERY = 1000;

    private final PrintStream out;
    private final Asides asides;
    private final Answer answer;
    private final FileCheck check;
    private final boolean summedInAnswer;
    private final Drafting drafting;
    private boolean undrafted;

    /** What is done with a report once it was told; false where drafts could not be written. */
    @FunctionalInterface
    private interface Drafting {
        boolean of(Report report);
    }

    private DossierRun(
            PrintStream out, Asides asides, Answer answer, FileCheck check, boolean summedInAnswer, Drafting drafting) {
        this.drafting = drafting;
        this.out = out;
        this.asides = asides;
        this.answer = answer;
        this.check = check;
        this.summedInAnswer = summedInAnswer;
    }

    static DossierRun of(PrintStream out, PrintStream err, CheckCommand asked) throws IOException {
        ComplianceChecker checker = ComplianceChecker.create();
        Words words = new Words(asked.lang.language);
        boolean kept = asked.output != null;
        return new DossierRun(
                out,
                new Asides(err, words, asked.debug),
                answer(out, checker.edition(), asked),
                new FileCheck(
                        asked.checking.apply(checker),
                        asked.checkedOn,
                        asked.clock,
                        asked.format != Format.ndjson,
                        asked.verifyExhibits),
                asked.format == Format.text && !kept,
                drafting(out, err, asked));
    }

    /** An answer for programs stays what it is: what was drafted is told beside it. */
    private static Drafting drafting(PrintStream out, PrintStream err, CheckCommand asked) {
        DraftFolder folder = asked.draftFolder;
        PrintStream to = asked.format == Format.text ? out : err;
        return folder == null ? report -> true : report -> folder.write(report, to, err);
    }

    private static Answer answer(PrintStream out, Report.Edition edition, CheckCommand asked) throws IOException {
        Language language = asked.lang.language;
        return switch (asked.format) {
            case json -> new DataAnswer(new ReportWriter(out, edition));
            case ndjson -> new DataAnswer(new ReportLines(out, edition, matters(language, asked.all)));
            default ->
                new TextAnswer(
                        out,
                        new ReportText(language, asked.all, Ansi.AUTO.enabled(), asked.evidence, asked.actWords),
                        new Words(language),
                        asked.output != null);
        };
    }

    private static DataOptions matters(Language language, boolean all) {
        DataOptions options = DataOptions.whatMatters(language);
        return all ? options.with(Outcome.values()) : options;
    }

    int run(List<Found> files) throws IOException {
        Tally tally = new Tally(files);
        try (Prefetch<Found, Checked> checks = new Prefetch<>(files, FileCheck::size, check::of)) {
            while (checks.hasNext()) {
                take(checks.next(), tally);
                if (tally.done() % TELL_EVERY == 0) {
                    asides.progress(tally.done());
                }
                if (out.checkError()) {
                    // Nobody reads on, or the disk is full; the owner of the stream reports it.
                    return ExitCode.INTERNAL_ERROR;
                }
            }
        }
        answer.end(tally);
        asides.passedOver(tally.notRead());
        if (tally.summed() && !summedInAnswer) {
            asides.counts(tally.counts());
        }
        return undrafted ? ExitCode.INTERNAL_ERROR : tally.exitCode();
    }

    private void take(Checked checked, Tally tally) throws IOException {
        if (checked instanceof Checked.Told told) {
            told(told, tally);
        } else if (checked instanceof Checked.Refused refused) {
            answer.refused(refused);
            asides.refused(refused);
            tally.refused();
        } else if (checked instanceof Checked.NotRead file) {
            answer.notRead(file);
            asides.notRead(file);
            tally.notRead(file);
        } else if (checked instanceof Checked.Failed failed) {
            failed(failed, tally);
        }
    }

    /** What fails while a report is written belongs to its file, as what fails while it is made. */
    private void told(Checked.Told told, Tally tally) throws IOException {
        try {
            asides.checked(told);
            answer.checked(told);
            undrafted |= !drafting.of(told.report());
        } catch (RuntimeException | Error fault) {
            failed(new Checked.Failed(told.source(), told.report().inputSha256(), fault), tally);
            return;
        }
        tally.checked(told.report());
        if (!told.misfits().isEmpty()) {
            tally.misfitting();
        }
    }

    private void failed(Checked.Failed failed, Tally tally) throws IOException {
        answer.failed(failed);
        asides.failed(failed);
        tally.failed();
    }
}
