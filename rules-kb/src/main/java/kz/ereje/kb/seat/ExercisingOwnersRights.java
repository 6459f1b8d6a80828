package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;

/** Exercising the rights of the owner over a communal legal entity [12.1.11]. */
public sealed interface ExercisingOwnersRights extends Seated
        permits ApprovingCharter,
                ChangingEntity,
                ProfilingEnterprise,
                RedistributingProperty,
                SettingPriorities,
                WithdrawingProperty {

    /** Whether the entity is a communal legal entity of local self-government, of the own territory. */
    Answer ownEntity();
}
