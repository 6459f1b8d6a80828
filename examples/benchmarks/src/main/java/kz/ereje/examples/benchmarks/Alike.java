package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.UnreadableDossierException;

/** Demands, before anything is measured, that every way finds the same broken rules in everything of the load. */
final class Alike {

    private Alike() {}

    static void demand() throws IOException, UnreadableDossierException {
        demand(
                LoadFile.dossiers(),
                Stream.of(Peer.Kind.values())
                        .collect(Collectors.toMap(Peer.Kind::name, kind -> () -> kind.make()::broken)),
                Peer.Kind.EREJE_ENGINE.name());
        demand(
                SubsetLoad.cases(),
                Stream.of(Subset.values()).collect(Collectors.toMap(Subset::name, way -> () -> way.make()::broken)),
                Subset.EREJE_ENGINE.name());
    }

    private static <T> void demand(List<T> load, Map<String, Supplier<Function<T, Set<String>>>> ways, String first) {
        List<Set<String>> expected = broken(load, ways.getOrDefault(first, () -> one -> Set.of()));
        if (expected.stream().allMatch(Set::isEmpty)) {
            throw new IllegalStateException("The load breaks nothing");
        }
        ways.forEach((name, way) -> {
            List<Set<String>> found = broken(load, way);
            for (int i = 0; i < load.size(); i++) {
                if (!found.get(i).equals(expected.get(i))) {
                    throw new IllegalStateException(
                            name + " finds " + found.get(i) + " instead of " + expected.get(i) + " in " + load.get(i));
                }
            }
        });
    }

    private static <T> List<Set<String>> broken(List<T> load, Supplier<Function<T, Set<String>>> way) {
        return load.stream().map(way.get()).toList();
    }
}
