package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;

/** Withdrawing or redistributing property of a communal legal entity [12.2.6]. */
public sealed interface TakingFromEntity extends Seated permits RedistributingProperty, WithdrawingProperty {

    /** Whether the asset is the own communal property and of a kind that the act governs. */
    Answer ownGovernedProperty();

    /** Whether subclause 2 of clause 12 speaks of the property. */
    Answer outsideDistrictProperty();

    /** Whether the office may be reproached with disposing of what is not its own. */
    Answer notOfAnotherBody();

    /** Whether the narrower provision on surplus, unused and misused property does not speak of it [12.2.7]. */
    Answer notAsMisplaced();

    /** Whether the property is held by a communal legal entity of local self-government, of the own territory. */
    Answer heldByOwnEntity();
}
