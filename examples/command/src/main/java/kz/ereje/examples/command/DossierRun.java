package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.command.CheckCommand.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Checks files one after the other; one that cannot be read does not keep the others from being checked. */
final class DossierRun {

    private static final int TELL_EVERY = 1000;

    private final PrintStream out;
    private final PrintStream err;
    private final CheckCommand asked;
    private final Words words;
    private final ReportText text;
    private final ComplianceChecker checker = ComplianceChecker.create();
    private final FileCheck check;

    private final Set<String> remarked = new HashSet<>();
    private int checked;
    private int unreadable;
    private boolean violated;
    private boolean open;
    private boolean uncovered;
    private boolean failed;

    DossierRun(PrintStream out, PrintStream err, CheckCommand asked) {
        this.out = out;
        this.err = err;
        this.asked = asked;
        this.words = new Words(asked.lang.language);
        this.check = new FileCheck(checker, asked.checkedOn);
        this.text = new ReportText(asked.lang.language, asked.all, Ansi.AUTO.enabled());
    }

    int run(List<String> arguments) throws IOException {
        try (ReportWriter json = asked.format == Format.json ? new ReportWriter(out, checker.edition()) : null) {
            List<String> files = files(arguments, json);
            try (Prefetch<String, Checked> checks = new Prefetch<>(files, FileCheck::size, check::of)) {
                while (checks.hasNext()) {
                    tell(checks.next(), json);
                    tell();
                    if (out.checkError()) {
                        // Nobody reads on, or the disk is full; the owner of the stream reports it.
                        return ExitCode.INTERNAL_ERROR;
                    }
                }
            }
        }
        if (checked + unreadable > 1) {
            err.println(words.say("run.done", checked, unreadable));
        }
        return exitCode();
    }

    private List<String> files(List<String> arguments, @Nullable ReportWriter json) throws IOException {
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            List<String> found = find(argument);
            if (found.isEmpty()) {
                refuse(argument, words.say("run.empty-folder", Shown.name(argument)));
                if (json != null) {
                    json.add(argument, "", UnreadableDossierException.notOpened(argument));
                }
            }
            files.addAll(found);
        }
        return files;
    }

    private List<String> find(String argument) {
        try {
            return Inputs.of(argument);
        } catch (InvalidPathException e) {
            // No file can have such a name: reported when it is opened.
            return List.of(argument);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private void tell(Checked checked, @Nullable ReportWriter json) throws IOException {
        if (checked instanceof Checked.Told told) {
            if (told.today()) {
                err.println(words.say(
                        "run.today", Shown.name(told.source()), told.day().toString()));
            }
            tell(told.source(), told.report(), json);
        } else if (checked instanceof Checked.Refused refused) {
            refuse(refused, json);
        }
    }

    private void tell(String source, Report report, @Nullable ReportWriter json) throws IOException {
        if (json == null) {
            out.print((checked > 0 ? "\n" : "") + text.of(Shown.name(source), report));
        } else {
            json.add(source, report);
        }
        remarks(report);
        checked++;
        violated |= report.has(Outcome.VIOLATED);
        open |= report.has(Outcome.UNDETERMINED);
        uncovered |= !report.decisions().stream().allMatch(DecisionResult::covered);
        failed |= report.has(Outcome.ERROR);
        if (asked.debug) {
            report.decisions().forEach(decision -> decision.failures().values().forEach(e -> e.printStackTrace(err)));
        }
    }

    /** Shows the remarks on a whole report beside it; a remark that an earlier report had is not shown again. */
    private void remarks(Report report) {
        report.remarks(asked.lang.language).stream().filter(remarked::add).forEach(err::println);
    }

    private void refuse(Checked.Refused refused, @Nullable ReportWriter json) throws IOException {
        refuse(refused.source(), refused.why().message(asked.lang.language));
        if (json != null) {
            json.add(refused.source(), refused.sha256(), refused.why());
        }
    }

    private void refuse(String source, String message) {
        unreadable++;
        err.println(words.say("run.not-read", Shown.name(source)));
        err.println(message);
    }

    private void tell() {
        if ((checked + unreadable) % TELL_EVERY == 0) {
            err.println(words.say("run.progress", checked + unreadable));
        }
    }

    /** The exit code of the outcome that proves least: a failed rule, then an input that was not checked, then a violation. */
    private int exitCode() {
        if (failed) {
            return ExitCode.INTERNAL_ERROR;
        }
        if (unreadable > 0) {
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
