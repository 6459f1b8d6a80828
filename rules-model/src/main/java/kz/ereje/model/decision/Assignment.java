package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Assigning property to a communal legal entity (мүлікті бекітіп беру) [12.2.15].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param assignee the entity that gets it
 */
public record Assignment(Particulars particulars, Fact<Ref<Asset>> asset, Fact<Ref<Actor>> assignee)
        implements PropertyDecision {}
