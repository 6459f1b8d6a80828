package kz.ereje.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.command.CheckCommand.Format;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Checks files one after the other; one that cannot be read does not keep the others from being checked. */
final class DossierRun {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");
    private static final int TELL_EVERY = 1000;

    private final PrintStream out;
    private final PrintStream err;
    private final CheckCommand asked;
    private final Words words;
    private final ReportText text;
    private final ComplianceChecker checker = ComplianceChecker.create();

    private int checked;
    private int unreadable;
    private boolean violated;
    private boolean open;
    private boolean failed;

    DossierRun(PrintStream out, PrintStream err, CheckCommand asked) {
        this.out = out;
        this.err = err;
        this.asked = asked;
        this.words = new Words(asked.lang.language);
        this.text = new ReportText(asked.lang.language, asked.all, Ansi.AUTO.enabled());
    }

    int run(List<String> arguments) throws IOException {
        try (ReportWriter json = asked.format == Format.json ? new ReportWriter(out, checker.edition()) : null) {
            for (String source : files(arguments, json)) {
                check(source, json);
                tell();
                if (out.checkError()) {
                    // Nobody reads on, or the disk is full; whoever made the stream says so.
                    return ExitCode.INTERNAL_ERROR;
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
            // No such name can be: told when it is opened.
            return List.of(argument);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private void check(String source, @Nullable ReportWriter json) throws IOException {
        String shown = Shown.name(source);
        byte[] bytes;
        try (InputStream stream = source.equals(Inputs.STDIN) ? System.in : Files.newInputStream(Path.of(source))) {
            bytes = Dossiers.bytes(stream);
        } catch (IOException | InvalidPathException e) {
            refuse(source, "", UnreadableDossierException.notOpened(shown), json);
            return;
        }
        String sha256 = Dossiers.sha256(bytes);
        try {
            tell(source, checker.check(dated(shown, Dossiers.read(shown, bytes)), sha256), json);
        } catch (UnreadableDossierException e) {
            refuse(source, sha256, e, json);
        }
    }

    /** The day of the check: the one asked for, else the dossier's own, else today in Kazakhstan, which is told. */
    private Dossier dated(String source, Dossier dossier) {
        if (asked.checkedOn != null) {
            return dossier.checkedOn(asked.checkedOn);
        }
        if (dossier.checkedOn().isKnown()) {
            return dossier;
        }
        LocalDate today = LocalDate.now(KAZAKHSTAN);
        err.println(words.say("run.today", source, today.toString()));
        return dossier.checkedOn(today);
    }

    private void tell(String source, Report report, @Nullable ReportWriter json) throws IOException {
        if (json == null) {
            out.print((checked > 0 ? "\n" : "") + text.of(Shown.name(source), report));
        } else {
            json.add(source, report);
        }
        checked++;
        violated |= report.has(Outcome.VIOLATED);
        open |= report.has(Outcome.UNDETERMINED);
        failed |= report.has(Outcome.ERROR);
        if (asked.debug) {
            report.decisions().forEach(decision -> decision.failures().values().forEach(e -> e.printStackTrace(err)));
        }
    }

    private void refuse(String source, String sha256, UnreadableDossierException why, @Nullable ReportWriter json)
            throws IOException {
        refuse(source, why.message(asked.lang.language));
        if (json != null) {
            json.add(source, sha256, why);
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

    /** What proves least comes first: a failed rule, then an input that was not checked, then a violation. */
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
        return open ? ExitCode.UNDETERMINED : ExitCode.OK;
    }
}
