package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Redistributing property between communal legal entities (мүлікті қайта бөлу) [12.2.6].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param holder the entity that held it
 * @param recipient the entity that gets it
 */
public record Redistribution(
        Particulars particulars, Fact<Ref<Asset>> asset, Fact<Ref<Actor>> holder, Fact<Ref<Actor>> recipient)
        implements PropertyDecision {}
