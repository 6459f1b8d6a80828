package kz.ereje.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.report.coverage.ActCoverage;
import kz.ereje.report.coverage.CoverageAnswer;

public final class CoverageRun {

    public static void main(String[] files) throws Exception {
        ComplianceChecker checker = ComplianceChecker.create();
        ActCoverage coverage = new ActCoverage(checker.regulation());
        for (int i = 1; i < files.length; i++) {
            coverage.add(checker.check(Dossiers.read(Path.of(files[i]))));
        }
        CoverageAnswer answer = coverage.answer();
        Files.writeString(Path.of(files[0]), answer.html(Language.RU));
        answer.lines(Language.RU).forEach(System.out::println);
        System.out.println(answer.meets(0.5) ? "enough was asked" : "too little was asked");
    }
}
