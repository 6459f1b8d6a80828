package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.EthicsResponse;
import kz.ereje.model.fact.Answer;

/** Responding to a breach of the ethics of state servants [19]. */
public record ResolvedEthicsResponse(DecisionFacts facts, EthicsResponse decision) implements ResolvedDecision {

    /** Whether a breach is established. */
    public Answer whereBreachEstablished() {
        return decision.breachEstablished().equalTo(true).ifNo("ethics.no-breach", decision.breachEstablished());
    }

    /** Whether the breach is one of these people's, of the own office; the akim answers for his staff. */
    public Answer breachBy(ActorKind... staff) {
        return dossier().isOwnBody(decision.breachBy(), staff).ifNo("ethics.not-of-staff", decision.breachBy());
    }

    /** Whether a measure was taken. */
    public Answer akimTookMeasures() {
        return decision.measures().equalTo(true);
    }
}
