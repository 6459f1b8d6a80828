package kz.ereje.model.decision;

/**
 * Approving or changing the office's structure (аппараттың құрылымы) [6].
 *
 * @param particulars what every decision has: id, day, decider, consents
 */
public record OfficeStructure(Particulars particulars) implements OfficeDecision {}
