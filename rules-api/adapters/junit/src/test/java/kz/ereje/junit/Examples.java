package kz.ereje.junit;

import java.nio.file.Path;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Report;

/** Reports of the examples. */
final class Examples {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private Examples() {}

    static Report report(String example) {
        return report(example, CheckOptions.defaults());
    }

    static Report report(String example, CheckOptions options) {
        try {
            Path file = Harness.EXAMPLES.resolve(example + ".json");
            return CHECKER.check(kz.ereje.api.Dossiers.read(file), options);
        } catch (Exception e) {
            throw new IllegalStateException(example, e);
        }
    }
}
