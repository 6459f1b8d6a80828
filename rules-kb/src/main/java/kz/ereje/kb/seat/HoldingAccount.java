package kz.ereje.kb.seat;

import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.decision.OfficeAccount;
import kz.ereje.model.fact.Fact;

/** Opening an account of the office [3]. */
public final class HoldingAccount extends SeatedDecision implements UsingAccount {

    private final OfficeAccount opened;

    HoldingAccount(Papers papers, OfficeAccount opened) {
        super(papers, opened);
        this.opened = opened;
    }

    @Override
    public Fact<AccountHolder> account() {
        return opened.account();
    }
}
