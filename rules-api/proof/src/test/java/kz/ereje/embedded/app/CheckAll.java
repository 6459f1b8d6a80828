package kz.ereje.embedded.app;

import java.io.IOException;
import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/** Uses the library in both modes, with all that keeps something: sessions, searches, texts. */
public final class CheckAll {

    private CheckAll() {}

    /** Takes a file; ends with an exception where the dossier, which violates a provision, does not. */
    public static void main(String[] arguments) throws IOException, UnreadableDossierException {
        for (Mode mode : Mode.values()) {
            ComplianceChecker checker = ComplianceChecker.create(mode);
            Report report = checker.check(Dossiers.read(Path.of(arguments[0])));
            report.decisions().forEach(DecisionResult::wayOut);
            Reports.json(report.data());
            new ReportText(Language.KK, true, false).of("dossier", report);
            if (checker.violations(report.dossier()).isEmpty()) {
                throw new IllegalStateException("Nothing is violated");
            }
        }
    }
}
