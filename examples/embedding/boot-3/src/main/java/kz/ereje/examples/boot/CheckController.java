package kz.ereje.examples.boot;

import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers a dossier with its report. */
@RestController
class CheckController {

    private final ComplianceChecker checker;

    CheckController(ComplianceChecker checker) {
        this.checker = checker;
    }

    @PostMapping("/check")
    Report check(@RequestBody Dossier dossier) {
        return checker.check(dossier);
    }
}
