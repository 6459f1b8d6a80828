package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Demolishing housing or another building (тұрғын үйді немесе өзге ғимаратты бұзу) [12.2.3, 16.7, 22].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the building
 * @param organiser who organises it
 */
public record Demolition(Particulars particulars, Fact<Ref<Asset>> asset, Fact<Ref<Actor>> organiser)
        implements PropertyDecision {}
