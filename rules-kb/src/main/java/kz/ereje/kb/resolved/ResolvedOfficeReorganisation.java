package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.OfficeReorganisation;
import kz.ereje.model.fact.Fact;

/** Reorganising the office [8, 23]. */
public record ResolvedOfficeReorganisation(DecisionFacts facts, OfficeReorganisation decision)
        implements DecidingOfficeFate, FollowingProcedure {

    @Override
    public Fact<String> procedure() {
        return decision.procedure();
    }
}
