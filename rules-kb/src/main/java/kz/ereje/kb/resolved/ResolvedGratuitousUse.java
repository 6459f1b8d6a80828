package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.GratuitousUse;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Giving property for gratuitous use [12.2.14]. */
public record ResolvedGratuitousUse(DecisionFacts facts, GratuitousUse decision) implements UseOfProperty {

    /** Whether it stands on a ground of State Property art. 76; without one a lawyer has to look. */
    public Answer standsOnStatedGround() {
        Answer none = decision.ground().isNone();
        return none.isYes() ? Answer.doubt(Note.doubt("use.no-ground", decision.ground())) : none.negated();
    }
}
