package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.fact.Answer;

/** Hiring under a labour contract [16.4]. */
public final class HiringWorker extends SeatedDecision {

    private final Hiring hiring;

    HiringWorker(Papers papers, Hiring hiring) {
        super(papers, hiring);
        this.hiring = hiring;
    }

    /** Whether the pay comes from one of these sources. */
    public Answer paidFrom(FundingSource... sources) {
        return hiring.funding().isAmong(List.of(sources));
    }
}
