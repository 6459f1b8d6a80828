package kz.ereje.differential;

import kz.ereje.api.ComplianceChecker;
import kz.ereje.reference.Reference;

/** The two evaluators that have to agree. */
final class Evaluators {

    static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private Evaluators() {}

    static Opinion ruleBase() {
        return new CheckerOpinion(CHECKER);
    }

    static Opinion reference() {
        return Reference::of;
    }
}
