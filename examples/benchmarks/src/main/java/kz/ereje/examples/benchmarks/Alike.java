package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Reference;

/** Requires, before anything is measured, that all peers find the same broken rules in each dossier, and each rule in some. */
final class Alike {

    private Alike() {}

    /** Of the evaluators over all rules; that each is broken in some dossier is true of the whole load. */
    static void rules() throws IOException, UnreadableDossierException {
        Map<String, Supplier<Function<Dossier, Set<String>>>> ways = Stream.of(Peer.Kind.values())
                .collect(Collectors.toMap(Peer.Kind::name, kind -> () -> kind.make()::broken));
        demandBroken(
                broken(LoadFile.dossiers(), () -> Peer.Kind.EREJE_ENGINE.make()::broken),
                Set.copyOf(Catalogue.read().rules()));
        demandAlike(LoadFile.consistent(), ways);
    }

    /** Of those over the rules that look at fields of the decision alone. */
    static void fields() throws IOException, UnreadableDossierException {
        List<SubsetCase> load = SubsetLoad.cases();
        demandBroken(broken(load, () -> Subset.EREJE_ENGINE.make()::broken), SubsetLoad.RULES);
        demandAlike(
                load,
                Stream.of(Subset.values()).collect(Collectors.toMap(Subset::name, way -> () -> way.make()::broken)));
    }

    /** Of those over the rules that join papers. */
    static void joined() throws IOException, UnreadableDossierException {
        List<JoinedCase> load = JoinedLoad.cases();
        demandBroken(broken(load, () -> Joined.EREJE_ENGINE.make()::broken), JoinedLoad.RULES);
        demandAlike(
                load,
                Stream.of(Joined.values()).collect(Collectors.toMap(Joined::name, way -> () -> way.make()::broken)));
    }

    private static void demandBroken(List<Set<String>> found, Set<String> rules) {
        Set<String> whole = new TreeSet<>(rules);
        whole.removeAll(Reference.NEVER_VIOLATED);
        found.forEach(whole::removeAll);
        if (!whole.isEmpty()) {
            throw new IllegalStateException("The load does not break " + whole);
        }
    }

    private static <T> void demandAlike(List<T> load, Map<String, Supplier<Function<T, Set<String>>>> ways) {
        Map<String, List<Set<String>>> found = new TreeMap<>();
        ways.forEach((name, way) -> found.put(name, broken(load, way)));
        for (int i = 0; i < load.size(); i++) {
            int place = i;
            Map<String, Set<String>> here = new TreeMap<>();
            found.forEach((name, broken) -> here.put(name, broken.get(place)));
            if (Set.copyOf(here.values()).size() > 1) {
                throw new IllegalStateException(here + " in " + load.get(place));
            }
        }
    }

    private static <T> List<Set<String>> broken(List<T> load, Supplier<Function<T, Set<String>>> way) {
        return load.stream().map(way.get()).toList();
    }
}
