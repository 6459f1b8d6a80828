package kz.ereje.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Reads and checks one file and prints nothing; safe for all threads. */
final class FileCheck {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final ComplianceChecker checker;
    private final @Nullable LocalDate asked;

    /** Checks as of the day of the command line, else the dossier's own, else today in Kazakhstan. */
    FileCheck(ComplianceChecker checker, @Nullable LocalDate asked) {
        this.checker = checker;
        this.asked = asked;
    }

    /** The size of the file; the standard input counts as the largest, a file whose size cannot be read as empty. */
    static long size(String source) {
        try {
            return source.equals(Inputs.STDIN) ? Long.MAX_VALUE / 2 : Files.size(Path.of(source));
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }

    Checked of(String source) {
        String shown = Shown.name(source);
        byte[] bytes;
        try (InputStream stream = source.equals(Inputs.STDIN) ? System.in : Files.newInputStream(Path.of(source))) {
            bytes = Dossiers.bytes(stream);
        } catch (IOException | InvalidPathException e) {
            return new Checked.Refused(source, "", UnreadableDossierException.notOpened(shown));
        }
        String sha256 = Dossiers.sha256(bytes);
        try {
            return check(source, sha256, Dossiers.read(shown, bytes));
        } catch (UnreadableDossierException e) {
            return new Checked.Refused(source, sha256, e);
        }
    }

    private Checked check(String source, String sha256, Dossier dossier) {
        boolean today = asked == null && !dossier.checkedOn().isKnown();
        LocalDate day = asked != null ? asked : dossier.checkedOn().asOptional().orElseGet(FileCheck::today);
        Report report = checker.check(dossier.checkedOn(day), sha256);
        report.decisions().forEach(FileCheck::lookForRemedies);
        return new Checked.Told(source, report, day, today);
    }

    /** Remedies are searched for at the first call; made here, the search does not delay the output of the report. */
    private static void lookForRemedies(DecisionResult decision) {
        decision.with(Outcome.VIOLATED).forEach(ProvisionResult::remedies);
        decision.calendar();
    }

    private static LocalDate today() {
        return LocalDate.now(KAZAKHSTAN);
    }
}
