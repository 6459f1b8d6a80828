package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.excerpt.Excerpt;
import kz.ereje.model.excerpt.References;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/**
 * The contradictions of a dossier by the records that hold a fact which they doubt.
 *
 * @param byRecord by the place of the record; those of facts of the dossier itself by its own place
 */
record Doubted(Map<FactPath, List<Contradiction>> byRecord) {

    static Doubted in(Examined examined) {
        Map<FactPath, List<Contradiction>> byRecord = new HashMap<>();
        for (Contradiction found : examined.found()) {
            found.doubted().stream()
                    .map(place -> place.ofRecord().orElse(FactPath.ROOT))
                    .distinct()
                    .forEach(record -> byRecord.computeIfAbsent(record, none -> new ArrayList<>())
                            .add(found));
        }
        return new Doubted(byRecord);
    }

    /**
     * The places in the excerpt of the facts that papers outside of it contradict, and of those that are contradicted by such a fact.
     *
     * @param records the numbers of the records of which all is taken
     * @param inside the contradictions that the excerpt itself shows
     */
    Set<FactPath> from(References references, Excerpt excerpt, BitSet records, List<Contradiction> inside) {
        if (byRecord.isEmpty()) {
            return Set.of();
        }
        Set<Contradiction> all = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(
                        Stream.of(FactPath.ROOT),
                        IntStream.of(records.stream().toArray()).mapToObj(references::place))
                .forEach(record -> all.addAll(byRecord.getOrDefault(record, List.of())));
        Set<List<Object>> shown =
                inside.stream().map(found -> key(found, Optional::of)).collect(Collectors.toSet());
        Set<FactPath> doubted = new HashSet<>();
        all.removeIf(found -> !shown.contains(key(found, excerpt::of)) && doubt(found, excerpt, doubted));
        // Without a fact that papers outside contradict, the excerpt no longer shows what that fact contradicts inside.
        while (all.removeIf(found -> rests(found, excerpt, doubted) && doubt(found, excerpt, doubted))) {
            continue;
        }
        return doubted;
    }

    private static boolean doubt(Contradiction found, Excerpt excerpt, Set<FactPath> doubted) {
        found.doubted().stream().map(excerpt::of).flatMap(Optional::stream).forEach(doubted::add);
        return true;
    }

    private static boolean rests(Contradiction found, Excerpt excerpt, Set<FactPath> doubted) {
        return found.facts().stream()
                .map(fact -> excerpt.of(fact.path()))
                .flatMap(Optional::stream)
                .anyMatch(doubted::contains);
    }

    private static List<Object> key(Contradiction found, Function<FactPath, Optional<FactPath>> place) {
        return List.of(
                found.id(), found.facts().stream().map(Fact::path).map(place).collect(Collectors.toSet()));
    }
}
