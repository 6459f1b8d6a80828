package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.decision.OfficeAccount;
import kz.ereje.model.fact.Fact;

/** Opening an account of the office [3]. */
public record ResolvedOfficeAccount(DecisionFacts facts, OfficeAccount decision) implements UsingAccount {

    @Override
    public Fact<AccountHolder> account() {
        return decision.account();
    }
}
