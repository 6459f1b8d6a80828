package kz.ereje.embedded.app;

import java.io.IOException;
import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/** Checks one dossier and prints the answer as JSON. */
public final class CheckOne {

    private CheckOne() {}

    /** Takes a file. */
    public static void main(String[] arguments) throws IOException, UnreadableDossierException {
        ComplianceChecker checker = ComplianceChecker.create();
        System.out.write(
                Reports.json(checker.check(Dossiers.read(Path.of(arguments[0]))).data()));
        System.out.println();
    }
}
