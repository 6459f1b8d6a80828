package kz.ereje.kb.seat;

import kz.ereje.model.decision.EnterpriseDecision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** An enterprise's opening branches, or giving up receivables: acts that touch no asset of the dossier [12.2.10]. */
public final class ActingAlone extends OnEnterprise implements ActingEnterprise {

    private final Fact<Boolean> officeConsent;

    ActingAlone(Papers papers, EnterpriseDecision act, Fact<Boolean> officeConsent) {
        super(papers, act);
        this.officeConsent = officeConsent;
    }

    @Override
    public Fact<Boolean> officeConsent() {
        return officeConsent;
    }

    @Override
    public Answer consentNeeded() {
        return Answer.yes();
    }
}
