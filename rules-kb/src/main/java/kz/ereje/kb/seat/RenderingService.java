package kz.ereje.kb.seat;

import kz.ereje.model.decision.PublicService;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Rendering a public service [14.2]. */
public final class RenderingService extends SeatedDecision {

    private final PublicService service;

    RenderingService(Papers papers, PublicService service) {
        super(papers, service);
        this.service = service;
    }

    /** Whether it was given after its term, or not given though its term has passed. */
    public Answer late() {
        return Days.missed(
                service.term(),
                service.renderedOn(),
                papers().checkedOn(),
                Note.doubt("service.no-term", service.term()));
    }

    /** Whether a complaint was found justified; one that is still examined leaves a doubt. */
    public Answer complaintJustified() {
        return service.complaint().then(outcome -> switch (outcome) {
            case JUSTIFIED -> Answer.yes();
            case PENDING -> Answer.doubt(Note.doubt("service.complaint-pending", service.complaint()));
            case NONE_MADE, UNJUSTIFIED -> Answer.no();
        });
    }
}
