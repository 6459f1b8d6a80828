package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/** An enterprise's own act that needs the office's consent: disposing of property, branches, receivables [12.2.10]. */
public sealed interface EnterpriseAct extends EnterpriseDecision
        permits EnterpriseBranch, EnterpriseDisposal, EnterpriseReceivables {
    /** Whether the office consented. */
    Fact<Boolean> officeConsent();
}
