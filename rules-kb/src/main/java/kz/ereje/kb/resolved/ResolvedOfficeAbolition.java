package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.OfficeAbolition;

/** Abolishing the office [8]. */
public record ResolvedOfficeAbolition(DecisionFacts facts, OfficeAbolition decision) implements DecidingOfficeFate {}
