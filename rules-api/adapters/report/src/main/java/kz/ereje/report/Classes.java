package kz.ereje.report;

import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;

/** The classes by which the style tells what came of something; words tell it, too. */
final class Classes {

    private Classes() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED, ERROR -> "r-violated";
            case UNDETERMINED -> "r-open";
            case COMPLIANT -> "r-kept";
            case NOT_APPLICABLE, UNCHECKED -> "r-beside";
        };
    }

    /** What matters most of a decision. */
    static String of(DecisionResult decision) {
        for (Outcome outcome : new Outcome[] {Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDETERMINED}) {
            if (!decision.with(outcome).isEmpty()) {
                return of(outcome);
            }
        }
        return of(decision.covered() ? Outcome.COMPLIANT : Outcome.NOT_APPLICABLE);
    }
}
