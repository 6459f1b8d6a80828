package kz.ereje.model.decision;

/**
 * Abolishing the office (аппаратты қысқарту) [8].
 *
 * @param particulars what every decision has: id, day, decider, consents
 */
public record OfficeAbolition(Particulars particulars) implements OfficeFate {}
