package kz.ereje.kb.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in which contradictions were looked for.
 *
 * @param dossier the dossier as it is
 * @param undoubted the same without the facts that are doubted: they count as not known
 * @param found the contradictions; in most dossiers there is none
 */
public record Examined(Dossier dossier, Dossier undoubted, List<Contradiction> found) {

    static Examined of(Dossier dossier, List<Contradiction> found) {
        if (found.isEmpty()) {
            return new Examined(dossier, dossier, List.of());
        }
        Set<FactPath> doubted = new HashSet<>();
        found.forEach(contradiction -> doubted.addAll(contradiction.doubted()));
        List<Change> unknown = doubted.stream()
                .filter(path -> !isInside(path.parent(), doubted))
                .map(Examined::unknown)
                .toList();
        return new Examined(dossier, Changes.applied(dossier, unknown), List.copyOf(found));
    }

    /** A list that is not known holds nothing whose facts could be. */
    private static boolean isInside(@Nullable FactPath path, Set<FactPath> doubted) {
        return path != null && (doubted.contains(path) || isInside(path.parent(), doubted));
    }

    private static Change unknown(FactPath path) {
        Fact<?> missing = new Fact.Missing<>(path);
        return new Change(path, missing, missing, false);
    }

    /** The contradictions in which one of these facts is doubted. */
    public List<Contradiction> about(List<Fact<?>> facts) {
        return found.stream()
                .filter(contradiction ->
                        facts.stream().anyMatch(fact -> contradiction.doubted().contains(fact.path())))
                .toList();
    }
}
