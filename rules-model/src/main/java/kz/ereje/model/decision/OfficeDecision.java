package kz.ereje.model.decision;

/** Approving or changing the office's regulation or structure [6]. */
public sealed interface OfficeDecision extends Decision permits OfficeRegulation, OfficeStructure {}
