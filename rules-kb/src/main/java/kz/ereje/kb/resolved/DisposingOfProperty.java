package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;

/** Alienating property or disposing of it in another way: uses, privatisation, alienation [12.2.14, 22]. */
public interface DisposingOfProperty extends ContractedProperty, AssetOfOffice {

    /** Giving away or letting what the district handed to the akim is not the act's matter either: Law 148 art. 35(1-3). */
    @Override
    default boolean outsideTheAct() {
        return notDistrictPropertyHandedToAkim().isNo();
    }

    @Override
    default Answer remarking(Answer plain) {
        return ContractedProperty.super.remarking(plain);
    }
}
