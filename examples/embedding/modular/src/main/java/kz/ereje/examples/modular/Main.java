package kz.ereje.examples.modular;

import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;

/** Checks the dossiers that are named and prints each answer on a line. */
public final class Main {

    private Main() {}

    /** Takes the names of the files. */
    public static void main(String[] files) throws Exception {
        ComplianceChecker checker = ComplianceChecker.create();
        for (String file : files) {
            Report report = checker.check(Dossiers.read(Path.of(file)));
            System.out.write(Reports.json(report.data()));
            System.out.println();
        }
    }
}
