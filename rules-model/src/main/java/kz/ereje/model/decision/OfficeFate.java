package kz.ereje.model.decision;

/** Creating, abolishing or reorganising the office [8]. */
public sealed interface OfficeFate extends Decision permits OfficeAbolition, OfficeCreation, OfficeReorganisation {}
