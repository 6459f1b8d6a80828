package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Drafting a legal act on managing communal property (құқықтық акт жобасы) [12.2.2].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param onPropertyManagement whether it is about managing the unit's communal property
 */
public record LegalActDraft(Particulars particulars, Fact<Boolean> onPropertyManagement) implements Decision {}
