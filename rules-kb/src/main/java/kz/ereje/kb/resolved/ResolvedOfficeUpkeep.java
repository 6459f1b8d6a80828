package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.OfficeUpkeep;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Paying for the upkeep of the office [9]. */
public record ResolvedOfficeUpkeep(DecisionFacts facts, OfficeUpkeep decision) implements ResolvedDecision {

    /** Whether it is paid from one of these sources. */
    public Answer paidFrom(FundingSource... sources) {
        return decision.source().isAmong(List.of(sources));
    }

    /** Left open where it is paid from one of these: the word alone does not state of which budget. */
    public Answer openWherePaidFrom(FundingSource... sources) {
        Answer among = paidFrom(sources);
        if (dossier().follows(Alternative.SAVINGS_ARE_LOCAL_BUDGET)) {
            return among.ifYes(Note.remark("reading.savings-are-local-budget", decision.source()));
        }
        if (among.isYes() && dossier().follows(Alternative.SAVINGS_ARE_ANOTHER_SOURCE)) {
            return among.negated().ifNo("reading.savings-are-another-source", decision.source());
        }
        return among.isYes() ? Answer.doubt(Note.doubt("upkeep.which-budget", decision.source())) : among;
    }
}
