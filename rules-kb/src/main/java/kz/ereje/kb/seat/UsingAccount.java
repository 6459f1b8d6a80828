package kz.ereje.kb.seat;

import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Opening an account of the office or paying from one [3]. */
public sealed interface UsingAccount extends Seated permits HoldingAccount, SpendingBudget {

    /** Who keeps the account. */
    Fact<AccountHolder> account();

    /** Whether the treasury keeps it. */
    default Answer treasuryAccount() {
        return account().equalTo(AccountHolder.TREASURY);
    }
}
