package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.ConsolidatedPlan;
import kz.ereje.model.fact.Answer;

/** Drawing up and approving the consolidated plan of receipts and spending [16.5]. */
public record ResolvedConsolidatedPlan(DecisionFacts facts, ConsolidatedPlan decision) implements ResolvedDecision {

    /** Whether one of these, of the own territory, drew it up. */
    public Answer draftedBy(ActorKind... bodies) {
        return dossier().isOwnBody(decision.draftedBy(), bodies);
    }

    /** By another reading, whether one of these drew it up and nobody for them; yes by the chosen one. */
    public Answer draftedByThemAlone(ActorKind... bodies) {
        return dossier().follows(Alternative.AKIM_DRAWS_UP_ALONE) ? draftedBy(bodies) : always();
    }

    /** Whether it leaves out no institution of these kinds, of the own territory, that has such receipts. */
    public Answer leavesOutNoneOf(ActorKind... institutions) {
        return Answer.anyOf(decision.leftOut(), institution -> dossier().isOwnBody(institution, institutions))
                .negated();
    }
}
