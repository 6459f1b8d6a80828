package kz.ereje.examples.command;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.ereje.api.Report;

/** What is said beside the answer, on the error stream. */
final class Asides {

    /** So many names of files that are no dossiers are shown; the answer for machines lists them all. */
    private static final int SHOWN = 10;

    private final PrintStream err;
    private final Words words;
    private final boolean debug;
    private final Set<String> remarked = new HashSet<>();

    Asides(PrintStream err, Words words, boolean debug) {
        this.err = err;
        this.words = words;
        this.debug = debug;
    }

    /** Says the day that was taken for a file, and the remarks on its report that no earlier report had. */
    void checked(Checked.Told told) {
        if (told.today()) {
            err.println(
                    words.say("run.today", Shown.name(told.source()), told.day().toString()));
        }
        told.misfits()
                .forEach(misfit -> err.println(words.say(
                        "run.exhibit",
                        Shown.name(told.source()),
                        Shown.name(misfit.exhibit()),
                        words.say(
                                misfit.key(),
                                misfit.more().stream().map(Shown::name).toArray()))));
        Report report = told.report();
        report.remarks(words.language()).stream().filter(remarked::add).forEach(err::println);
        if (debug) {
            report.decisions().forEach(decision -> decision.failures().values().forEach(e -> e.printStackTrace(err)));
        }
    }

    void refused(Checked.Refused refused) {
        err.println(words.say("run.refused", Shown.name(refused.source())));
        err.println(refused.why().message(words.language()));
    }

    void failed(Checked.Failed failed) {
        err.println(words.say("run.failed", Shown.name(failed.source())));
        new Faults(err, words, debug).told(failed.fault());
    }

    /** Says what may be a dossier at once; the others are {@link #passedOver}. */
    void notRead(Checked.NotRead file) {
        if (file.matters()) {
            err.println(words.say(
                    "run.not-read", Shown.name(file.source()), file.why().message(words)));
        }
    }

    /** Says at the end what need not be a dossier: each reason once, with the first of the names. */
    void passedOver(List<Checked.NotRead> files) {
        files.stream()
                .filter(file -> !file.matters())
                .collect(Collectors.groupingBy(Checked.NotRead::why, TreeMap::new, Collectors.toList()))
                .forEach(this::passedOver);
    }

    private void passedOver(Unread why, List<Checked.NotRead> files) {
        String names = files.stream()
                .limit(SHOWN)
                .map(file -> Shown.name(file.source()))
                .collect(Collectors.joining(", "));
        err.println(words.say(
                "run.passed-over",
                String.valueOf(files.size()),
                why.message(words),
                names + (files.size() > SHOWN ? ", …" : "")));
    }

    /** Says which waivers have expired, and what fits nothing. */
    void waivers(Tally tally) {
        tally.tellWaivers(err, words);
    }

    void totals(Tally tally) {
        tally.sentences(words.language()).forEach(err::println);
        err.println(words.counts(tally));
    }

    /** Says what a register says of itself. */
    void remark(Told told) {
        err.println(words.say("run.register", Shown.name(told.source()), told.sentence(words.language())));
    }
}
