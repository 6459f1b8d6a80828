package kz.ereje.kb.seat;

import kz.ereje.model.decision.EthicsResponse;
import kz.ereje.model.fact.Answer;

/** Responding to a breach of the ethics of state servants [19]. */
public final class RespondingToBreach extends SeatedDecision {

    private final EthicsResponse response;

    RespondingToBreach(Papers papers, EthicsResponse response) {
        super(papers, response);
        this.response = response;
    }

    /** Whether a breach is established. */
    public Answer breachEstablished() {
        return response.breachEstablished().equalTo(true).ifNo("ethics.no-breach", response.breachEstablished());
    }

    /** Whether no measure was taken though the day for it has come. */
    public Answer unanswered() {
        return arisen().both(response.measures().equalTo(true).negated());
    }
}
