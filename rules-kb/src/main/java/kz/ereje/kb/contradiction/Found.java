package kz.ereje.kb.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/** The facts that the clues of one entry have found so far, and whether each is doubted. */
final class Found {

    private final Map<Fact<?>, Boolean> facts = new LinkedHashMap<>();

    /** Takes a fact; one that is doubted once stays so. */
    void add(Fact<?> fact, boolean doubted) {
        facts.merge(fact, doubted, Boolean::logicalOr);
    }

    /** Whether something that adds facts adds at least one, new or not. */
    boolean any(Consumer<Found> search) {
        Found here = new Found();
        search.accept(here);
        here.facts.forEach(this::add);
        return !here.facts.isEmpty();
    }

    Contradiction as(String id) {
        Set<FactPath> doubted = facts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(fact -> fact.getKey().path())
                .filter(path -> !path.equals(FactPath.ROOT))
                .collect(Collectors.toSet());
        List<Fact<?>> named = new ArrayList<>();
        facts.keySet().stream()
                .filter(fact -> !fact.path().equals(FactPath.ROOT))
                .forEach(named::add);
        return new Contradiction(id, named, doubted);
    }
}
