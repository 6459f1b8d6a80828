package kz.ereje.kb.seat;

import kz.ereje.model.decision.EnterpriseDecision;
import kz.ereje.model.fact.Answer;

/** A decision about a communal state enterprise [12.1.15, 12.2.5, 12.2.12, 12.2.13]. */
public class OnEnterprise extends SeatedDecision {

    private final EnterpriseDecision about;

    OnEnterprise(Papers papers, EnterpriseDecision about) {
        super(papers, about);
        this.about = about;
    }

    /** Whether it is a communal state enterprise of local self-government, of the own territory. */
    public final Answer ownEnterprise() {
        return papers().speaksOfEnterprise(about.enterprise());
    }

    /** Whether it is a communal legal entity of local self-government, of the own territory, be it no enterprise [12.1.11]. */
    final Answer overOwnEntity() {
        return papers().speaksOfEntity(about.enterprise());
    }
}
