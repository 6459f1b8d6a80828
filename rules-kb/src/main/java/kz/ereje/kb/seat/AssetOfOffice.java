package kz.ereje.kb.seat;

import kz.ereje.model.Acquisition;
import kz.ereje.model.fact.Answer;

/** A decision about property that the office may hold: taking it on, letting it, giving it away [21, 22]. */
public sealed interface AssetOfOffice extends Seated permits DisposingOfProperty, HoldingProperty {

    /** Whether the act governs such an asset at all. */
    Answer governed();

    /** Whether the office came by the asset in one of these ways. */
    Answer acquiredBy(Acquisition... ways);

    /** Whether the asset is communal property of local self-government, of the own territory. */
    Answer ownProperty();
}
