package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Responding to a breach of the ethics of state servants (этика нормаларын бұзу) [19].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param breachEstablished whether a breach is established
 * @param breachBy whose breach it is: a member of the staff; the akim's own is not the matter of clause 19
 * @param measures whether the akim took measures
 */
public record EthicsResponse(
        Particulars particulars, Fact<Boolean> breachEstablished, Fact<Ref<Actor>> breachBy, Fact<Boolean> measures)
        implements Decision {}
