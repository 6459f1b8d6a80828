package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Approving or changing the charter of a state legal entity (жарғыны бекіту) [12.2.11].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param entity the legal entity
 */
public record CharterApproval(Particulars particulars, Fact<Ref<Actor>> entity) implements Decision {}
