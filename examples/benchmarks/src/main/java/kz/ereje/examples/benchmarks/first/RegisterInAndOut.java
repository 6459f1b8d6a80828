package kz.ereje.examples.benchmarks.first;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.register.CheckedRegister;
import kz.ereje.register.Register;
import kz.ereje.register.RegisterRow;

/** Reads every row of a register and writes it back with the answer to the first of them: all of a register but the checks. */
public final class RegisterInAndOut {

    private RegisterInAndOut() {}

    /** Takes the register that is read, the one that is written, and how many rows there have to be. */
    public static void main(String[] arguments) throws Exception {
        long count = 0;
        try (Register register = Register.open(Path.of(arguments[0]));
                OutputStream out = Files.newOutputStream(Path.of(arguments[1]));
                CheckedRegister checked = CheckedRegister.xlsx(out, Language.RU)) {
            Report report = null;
            for (Iterator<RegisterRow> rows = register.rows().iterator(); rows.hasNext(); count++) {
                RegisterRow row = rows.next();
                if (report == null) {
                    report = ComplianceChecker.create().check(row.dossier().orElseThrow());
                }
                checked.add(row, report);
            }
        }
        if (count != Long.parseLong(arguments[2])) {
            throw new IllegalStateException("There were " + count + " rows");
        }
    }
}
