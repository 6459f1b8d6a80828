package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Responding to a breach of the ethics of state servants (этика нормаларын бұзу) [19].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param breachEstablished whether a breach is established
 * @param measures whether the akim took measures
 */
public record EthicsResponse(Particulars particulars, Fact<Boolean> breachEstablished, Fact<Boolean> measures)
        implements Decision {}
