package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.reference.Reference;

/** Requires, before anything is measured, that all peers find the same broken rules in each dossier, and each rule in some. */
final class Alike {

    private Alike() {}

    /** Of the evaluators over all rules. */
    static void rules() throws IOException, UnreadableDossierException {
        demand(
                LoadFile.dossiers(),
                Stream.of(Peer.Kind.values())
                        .collect(Collectors.toMap(Peer.Kind::name, kind -> () -> kind.make()::broken)),
                Peer.Kind.EREJE_ENGINE.name(),
                Set.copyOf(Catalogue.read().rules()));
    }

    /** Of those over the rules that look at fields of the decision alone. */
    static void fields() throws IOException, UnreadableDossierException {
        demand(
                SubsetLoad.cases(),
                Stream.of(Subset.values()).collect(Collectors.toMap(Subset::name, way -> () -> way.make()::broken)),
                Subset.EREJE_ENGINE.name(),
                SubsetLoad.RULES);
    }

    /** Of those over the rules that join papers. */
    static void joined() throws IOException, UnreadableDossierException {
        demand(
                JoinedLoad.cases(),
                Stream.of(Joined.values()).collect(Collectors.toMap(Joined::name, way -> () -> way.make()::broken)),
                Joined.EREJE_ENGINE.name(),
                JoinedLoad.RULES);
    }

    private static <T> void demand(
            List<T> load, Map<String, Supplier<Function<T, Set<String>>>> ways, String first, Set<String> rules) {
        List<Set<String>> expected = broken(load, ways.getOrDefault(first, () -> one -> Set.of()));
        Set<String> whole = new TreeSet<>(rules);
        whole.removeAll(Reference.NEVER_VIOLATED);
        expected.forEach(whole::removeAll);
        if (!whole.isEmpty()) {
            throw new IllegalStateException("The load does not break " + whole);
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
