package kz.ereje.api.internal.report;

import java.util.List;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;

/**
 * Changes of which a check has shown that they remedy the violation they are for and break nothing else.
 *
 * @param changes the changes; at least one
 * @param dossier the dossier with them, as it was checked
 */
public record Proven(List<Change> changes, Dossier dossier) {}
