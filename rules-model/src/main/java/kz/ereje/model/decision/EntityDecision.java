package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Creating, reorganising, renaming or liquidating a communal legal entity [12.2.9]. */
public sealed interface EntityDecision extends Decision
        permits EntityCreation, EntityLiquidation, EntityRenaming, EntityReorganisation {
    /** The entity. */
    Fact<Ref<Actor>> entity();
}
