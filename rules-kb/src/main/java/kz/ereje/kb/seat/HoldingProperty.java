package kz.ereje.kb.seat;

import kz.ereje.model.PropertyTitle;
import kz.ereje.model.decision.OfficeProperty;
import kz.ereje.model.decision.PropertySource;
import kz.ereje.model.fact.Answer;

/** Property that the office takes on or holds [20.1, 20.2, 21]. */
public final class HoldingProperty extends TouchingAsset implements AssetOfOffice {

    private final OfficeProperty property;

    HoldingProperty(Papers papers, OfficeProperty property) {
        super(papers, property);
        this.property = property;
    }

    /** Whether the office holds it in operational management. */
    public Answer inOperationalManagement() {
        return ofAsset(asset -> asset.title().equalTo(PropertyTitle.OPERATIONAL_MANAGEMENT));
    }

    /** Whether it comes from a source that legislation prohibits. */
    public Answer fromProhibitedSource() {
        return property.source().equalTo(PropertySource.PROHIBITED);
    }
}
