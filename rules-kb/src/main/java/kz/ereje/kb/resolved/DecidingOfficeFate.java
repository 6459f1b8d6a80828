package kz.ereje.kb.resolved;

/** Creating, abolishing or reorganising the office [8]. */
public interface DecidingOfficeFate extends ResolvedDecision {}
