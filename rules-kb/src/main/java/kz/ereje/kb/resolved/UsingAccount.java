package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Opening an account of the office or paying from one [3]. */
public interface UsingAccount extends ResolvedDecision {

    /** Who keeps the account. */
    Fact<AccountHolder> account();

    /** Whether one of these keeps it. */
    default Answer accountKeptBy(AccountHolder... holders) {
        return account().isAmong(List.of(holders));
    }
}
