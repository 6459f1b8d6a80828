package kz.ereje.kb.seat;

import kz.ereje.model.decision.Decision;

/** Alienating property or disposing of it in another way: uses, privatisation, alienation [12.2.14, 22]. */
public non-sealed class DisposingOfProperty extends ContractedProperty implements AssetOfOffice {

    DisposingOfProperty(Papers papers, Decision decision) {
        super(papers, decision);
    }

    /** Giving away or letting what the district handed to the akim is not the act's matter either: Law 148 art. 35(1-3). */
    @Override
    public final boolean outsideTheAct() {
        return outsideDistrictProperty().isNo();
    }
}
