package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.FactPath;

/**
 * Changes of which a check has shown that they remedy the violation they are for and break nothing else.
 *
 * @param changes the changes; at least one
 * @param dossier the dossier with them, as it was checked
 */
public record Proven(List<Change> changes, Dossier dossier) {

    /** The places at which a person is still to name something: in the proof it counts as named. */
    Set<FactPath> toBeNamed() {
        return changes.stream().filter(Change::open).map(Change::path).collect(Collectors.toSet());
    }
}
