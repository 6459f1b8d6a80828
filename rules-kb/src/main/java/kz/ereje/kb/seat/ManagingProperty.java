package kz.ereje.kb.seat;

import kz.ereje.model.decision.PropertyManagement;

/** Managing or protecting property where no narrower provision applies [12.2.3]. */
public final class ManagingProperty extends TouchingAsset {

    ManagingProperty(Papers papers, PropertyManagement management) {
        super(papers, management);
    }
}
