package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.EnterpriseDisposal;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** An enterprise's disposing of the property assigned to it [12.2.10]. */
public record ResolvedEnterpriseDisposal(DecisionFacts facts, EnterpriseDisposal decision)
        implements TouchingAsset, ActingEnterprise {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    @Override
    public Fact<Ref<Actor>> enterprise() {
        return decision.enterprise();
    }

    @Override
    public Fact<Boolean> officeConsent() {
        return decision.officeConsent();
    }

    @Override
    public Fact<Ref<Actor>> entity() {
        return enterprise();
    }

    @Override
    public Answer notDistrictPropertyHandedToAkim() {
        return ownership().outsideDistrictProperty();
    }

    @Override
    public Answer notSaleOfOwnProduct() {
        return decision.ownProduct().equalTo(false).ifNo("enterprise.own-product", decision.ownProduct());
    }

    /** Here the enterprise decides, and the office consents. */
    @Override
    public Answer remarking(Answer consent) {
        return consent;
    }

    /** What the enterprise makes to sell is not entered in the register of communal property. */
    @Override
    public Answer assetExists() {
        return notSaleOfOwnProduct();
    }
}
