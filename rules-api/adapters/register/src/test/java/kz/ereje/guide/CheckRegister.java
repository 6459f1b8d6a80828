package kz.ereje.guide;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.register.CheckedRegister;
import kz.ereje.register.Register;
import kz.ereje.register.RegisterRow;
import kz.ereje.register.RegisterTemplate;

public final class CheckRegister {

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (Files.notExists(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                RegisterTemplate.write(out, List.of(DecisionKind.LEASE), Language.RU);
            }
            return;
        }
        ComplianceChecker checker = ComplianceChecker.create();
        try (Register register = Register.open(file);
                OutputStream out = Files.newOutputStream(Path.of(arguments[1]));
                CheckedRegister checked = CheckedRegister.xlsx(out, Language.RU)) {
            register.problems().forEach(problem -> System.err.println(problem.message(Language.RU)));
            for (RegisterRow row : (Iterable<RegisterRow>) register.rows()::iterator) {
                if (row.dossier().isPresent()) {
                    Report report = checker.check(row.dossier().get());
                    checked.add(row, report);
                    row.expectation()
                            .ifPresent(expected -> expected.disagreements(report)
                                    .forEach(each -> System.out.println(row + ": " + each.sentence(Language.RU))));
                } else {
                    checked.add(row);
                    row.problems().forEach(problem -> System.err.println(problem.message(Language.RU)));
                }
            }
        }
    }
}
