package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.DatabaseHolder;
import kz.ereje.model.decision.DatabaseUse;
import kz.ereje.model.fact.Answer;

/** Using an information database of others [13.4]. */
public final class UsingDatabase extends SeatedDecision {

    private final DatabaseUse use;

    UsingDatabase(Papers papers, DatabaseUse use) {
        super(papers, use);
        this.use = use;
    }

    /** Whether it belongs to one of these. */
    public Answer heldBy(DatabaseHolder... holders) {
        return use.holder().isAmong(List.of(holders));
    }
}
