package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.ComplaintOutcome;
import kz.ereje.model.decision.PublicService;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Rendering a public service [14.2]. */
public record ResolvedPublicService(DecisionFacts facts, PublicService decision) implements ResolvedDecision {

    /** Whether it was rendered in its term, or its term has not passed. */
    public Answer renderedInItsTerm() {
        return Days.missed(
                        decision.term(),
                        decision.renderedOn(),
                        dossier().checkedOn(),
                        Note.doubt("service.no-term", decision.term()))
                .negated();
    }

    /** Whether a complaint about it ended so. */
    public Answer complaintAboutTheServiceAmong(ComplaintOutcome... outcomes) {
        return decision.complaint().isAmong(List.of(outcomes));
    }

    /** Left open where a complaint stands so: it is still examined. */
    public Answer openWhereComplaint(ComplaintOutcome... outcomes) {
        Answer among = complaintAboutTheServiceAmong(outcomes);
        return among.isYes() ? Answer.doubt(Note.doubt("service.complaint-pending", decision.complaint())) : among;
    }
}
