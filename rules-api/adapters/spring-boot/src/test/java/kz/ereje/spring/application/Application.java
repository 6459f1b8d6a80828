package kz.ereje.spring.application;

import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Report;
import kz.ereje.api.data.ReportData;
import kz.ereje.model.Dossier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application as a user writes it. */
@SpringBootApplication
@RestController
public class Application {

    private final ComplianceChecker checker;

    Application(ComplianceChecker checker) {
        this.checker = checker;
    }

    @PostMapping("/check")
    public Report check(@RequestBody Dossier dossier) {
        return checker.check(dossier);
    }

    @PostMapping("/data")
    public ReportData data(@RequestBody Dossier dossier) {
        return checker.check(dossier).data();
    }

    @PostMapping("/echo")
    public Dossier echo(@RequestBody Dossier dossier) {
        return dossier;
    }
}
