package kz.ereje.kb.contradiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/** The facts that the clues of one entry have found so far, and which of them are doubted; nothing is made before the first. */
final class Found {

    private @Nullable Set<Fact<?>> facts;
    private @Nullable Set<FactPath> doubted;
    private int additions;

    /** Takes a fact; one that is doubted once stays so. */
    void add(Fact<?> fact, boolean isDoubted) {
        additions++;
        if (fact.path().equals(FactPath.ROOT)) {
            return;
        }
        facts = facts == null ? new LinkedHashSet<>() : facts;
        facts.add(fact);
        if (isDoubted) {
            doubted = doubted == null ? new LinkedHashSet<>() : doubted;
            doubted.add(fact.path());
        }
    }

    /** Whether something that adds facts adds at least one, new or not. */
    boolean any(Consumer<Found> search) {
        int before = additions;
        search.accept(this);
        return additions > before;
    }

    Contradiction as(String id) {
        return new Contradiction(
                id,
                facts == null ? List.of() : facts.stream().collect(Collectors.toList()),
                doubted == null ? Set.of() : doubted);
    }
}
