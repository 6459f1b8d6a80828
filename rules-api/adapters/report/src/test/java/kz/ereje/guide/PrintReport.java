package kz.ereje.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.report.ReportPage;

public final class PrintReport {

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Report report = ComplianceChecker.create().check(Dossiers.read(file));
        ReportPage page = ReportPage.of(file.getFileName().toString(), report, Language.RU);
        Files.writeString(Path.of(arguments[1]), page.html());
        Files.write(Path.of(arguments[2]), page.pdf());
    }
}
