package kz.ereje.model.decision;

/**
 * Setting the duties and powers of the deputy akim (орынбасардың міндеттері) [18].
 *
 * @param particulars what every decision has: id, day, decider, consents
 */
public record DeputyDuties(Particulars particulars) implements Decision {}
