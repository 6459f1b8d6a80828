package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.OfficeUpkeep;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Paying for the upkeep of the office [9]. */
public final class KeepingOffice extends SeatedDecision {

    /** Money that may be of the local budget or of another: the word alone does not tell. */
    private static final List<FundingSource> OF_SOME_BUDGET =
            List.of(FundingSource.BUDGET_SAVINGS, FundingSource.SELF_GOVERNMENT_RECEIPTS);

    private final OfficeUpkeep upkeep;

    KeepingOffice(Papers papers, OfficeUpkeep upkeep) {
        super(papers, upkeep);
        this.upkeep = upkeep;
    }

    /** Whether it is paid from another source than the local budget. */
    public Answer paidFromElsewhere() {
        if (upkeep.source().isAmong(OF_SOME_BUDGET).isYes()) {
            return Answer.doubt(Note.doubt("upkeep.which-budget", upkeep.source()));
        }
        return upkeep.source().equalTo(FundingSource.LOCAL_BUDGET).negated();
    }
}
