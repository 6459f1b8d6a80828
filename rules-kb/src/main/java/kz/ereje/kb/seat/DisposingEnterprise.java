package kz.ereje.kb.seat;

import kz.ereje.model.decision.EnterpriseDisposal;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** An enterprise's disposing of the property assigned to it [12.2.10]. */
public final class DisposingEnterprise extends TouchingAsset implements ActingEnterprise {

    private final EnterpriseDisposal disposal;

    DisposingEnterprise(Papers papers, EnterpriseDisposal disposal) {
        super(papers, disposal);
        this.disposal = disposal;
    }

    @Override
    public Answer ownEnterprise() {
        return papers().speaksOfEnterprise(disposal.enterprise());
    }

    /** Here the enterprise decides, and the office consents. */
    @Override
    Answer remarking(Answer consent) {
        return consent;
    }

    @Override
    public Fact<Boolean> officeConsent() {
        return disposal.officeConsent();
    }

    @Override
    public Answer consentNeeded() {
        return outsideDistrictProperty().both(notOwnProduct());
    }

    private Answer notOwnProduct() {
        return disposal.ownProduct().equalTo(false).ifNo("enterprise.own-product", disposal.ownProduct());
    }

    /** What the enterprise makes to sell is not entered in the register of communal property. */
    @Override
    public Answer existing() {
        return notOwnProduct();
    }
}
