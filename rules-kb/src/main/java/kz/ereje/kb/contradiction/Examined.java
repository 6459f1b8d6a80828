package kz.ereje.kb.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * @param byPlace which of them doubt the fact at a place
 */
public record Examined(
        Dossier dossier, Dossier undoubted, List<Contradiction> found, Map<FactPath, List<Integer>> byPlace) {

    static Examined of(Dossier dossier, List<Contradiction> found) {
        if (found.isEmpty()) {
            return new Examined(dossier, dossier, List.of(), Map.of());
        }
        Map<FactPath, List<Integer>> byPlace = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            for (FactPath place : found.get(i).doubted()) {
                byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(i);
            }
        }
        return new Examined(dossier, undoubted(dossier, byPlace.keySet()), List.copyOf(found), byPlace);
    }

    /** The dossier without the facts at these places. */
    public static Dossier undoubted(Dossier dossier, Set<FactPath> doubted) {
        return doubted.isEmpty()
                ? dossier
                : Changes.applied(
                        dossier,
                        doubted.stream()
                                .filter(path -> !isInside(path.parent(), doubted))
                                .map(Examined::unknown)
                                .toList());
    }

    /** A list that is not known holds nothing whose facts could be. */
    private static boolean isInside(@Nullable FactPath path, Set<FactPath> doubted) {
        return path != null && (doubted.contains(path) || isInside(path.parent(), doubted));
    }

    private static Change unknown(FactPath path) {
        Fact<?> missing = new Fact.Missing<>(path);
        return new Change(path, missing, missing, false);
    }

    /** The contradictions in which one of these facts is doubted, in the order in which they were found. */
    public List<Contradiction> about(List<Fact<?>> facts) {
        SortedSet<Integer> about = new TreeSet<>();
        facts.forEach(fact -> about.addAll(byPlace.getOrDefault(fact.path(), List.of())));
        return about.stream().<Contradiction>map(found::get).toList();
    }
}
