package kz.ereje.guide;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.ReportWriter;
import kz.ereje.report.run.RunFormat;
import kz.ereje.report.run.RunOutput;
import kz.ereje.report.run.RunReports;

public final class ReportRun {

    public static void main(String[] files) throws Exception {
        ComplianceChecker checker = ComplianceChecker.create();
        try (OutputStream out = Files.newOutputStream(Path.of(files[0]));
                RunOutput reports = RunReports.open(RunFormat.HTML, out, checker.edition(), Language.RU)) {
            for (int i = 1; i < files.length; i++) {
                reports.add(files[i], checker.check(Dossiers.read(Path.of(files[i]))));
            }
            int checked = files.length - 1;
            reports.files(new ReportWriter.Counts(checked, checked, 0, 0, 0), List.of());
            reports.totals().orElseThrow().lines(Language.RU).forEach(System.out::println);
        }
    }
}
