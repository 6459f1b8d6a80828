package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;

/** Exercising the rights of the owner over a communal legal entity [12.1.11]. */
public interface ExercisingOwnersRights extends ResolvedDecision {

    /** Whether the entity is a communal legal entity of local self-government, of the own territory. */
    Answer communalEntityOfTheUnit();
}
