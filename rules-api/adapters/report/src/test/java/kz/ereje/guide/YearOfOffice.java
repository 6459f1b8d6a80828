package kz.ereje.guide;

import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.report.year.OfficeYear;
import kz.ereje.report.year.YearText;

public final class YearOfOffice {

    public static void main(String[] arguments) throws Exception {
        ComplianceChecker checker = ComplianceChecker.create();
        int year = Integer.parseInt(arguments[1]);
        OfficeYear office = OfficeYear.of(Regulation.load(), arguments[0], year);
        for (int i = 2; i < arguments.length; i++) {
            office.add(arguments[i], checker.check(Dossiers.read(Path.of(arguments[i]))));
        }
        YearText.lines(office.answer(), Language.RU).forEach(System.out::println);
    }
}
