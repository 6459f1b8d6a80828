package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Reorganising a communal legal entity (қайта ұйымдастыру) [12.2.9].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param entity the legal entity
 */
public record EntityReorganisation(Particulars particulars, Fact<Ref<Actor>> entity) implements EntityDecision {}
