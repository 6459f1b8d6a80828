package kz.ereje.kb.seat;

import kz.ereje.model.decision.InformationRequest;
import kz.ereje.model.fact.Answer;

/** Requesting information, documents and materials [13.2]. */
public final class RequestingInformation extends SeatedDecision {

    private final InformationRequest request;

    RequestingInformation(Papers papers, InformationRequest request) {
        super(papers, request);
        this.request = request;
    }

    /** Whether it goes to an official of a state body or another organisation. */
    public Answer toAnOfficial() {
        return request.addresseeOfficial().equalTo(true);
    }

    /** Whether what is asked for is needed for a matter within the office's competence. */
    public Answer withinCompetence() {
        return request.withinCompetence().equalTo(true);
    }
}
