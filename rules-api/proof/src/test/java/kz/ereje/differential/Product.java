package kz.ereje.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.differential.Factor.Level;
import kz.ereje.model.Dossier;

/**
 * Every combination of the levels of some factors. Where these are more than can be paid, what stands about is changed by turns instead:
 * first who everybody is, then the meeting, then the consent and the asset.
 */
final class Product {

    private static final List<List<String>> BY_TURNS = List.of(
            List.of("/actors", "/territories"),
            List.of("/actors", "/territories", "/meetings"),
            List.of("/actors", "/territories", "/meetings", "/consents"),
            List.of("/actors", "/territories", "/meetings", "/consents", "/assets", "/contracts"),
            List.of("/"));

    private final JsonNode base;
    private final List<Factor> factors;

    Product(JsonNode base, List<Factor> factors) {
        this.base = base;
        this.factors = factors;
    }

    /** The product of the factors, or as much of it as stays within the limit. */
    static Product within(double limit, JsonNode base, List<Factor> factors) {
        return Stream.concat(
                        Stream.of(factors),
                        BY_TURNS.stream()
                                .flatMap(places ->
                                        Stream.of(joined(factors, places, true), joined(factors, places, false))))
                .filter(tried -> Factor.combinations(tried) <= limit)
                .findFirst()
                .map(chosen -> new Product(base, chosen))
                .orElseThrow(() -> new IllegalStateException("More single changes than " + limit));
    }

    private static List<Factor> joined(List<Factor> factors, List<String> places, boolean two) {
        List<Factor> turning = new ArrayList<>();
        List<Factor> others = new ArrayList<>();
        for (Factor factor : factors) {
            boolean turns = places.stream().anyMatch(factor.name()::startsWith);
            (turns ? turning : others).add(factor);
        }
        others.add(Factor.byTurns(turning, two));
        return List.copyOf(others);
    }

    /** How many combinations there are. */
    long size() {
        return (long) Factor.combinations(factors);
    }

    /** The factors. */
    List<Factor> factors() {
        return factors;
    }

    /** The dossier of a combination, counted from 0; empty where its parts do not go together. */
    Optional<Dossier> at(long number) {
        JsonNode dossier = base.deepCopy();
        Level whole = Level.AS_IT_IS;
        long rest = number;
        for (Factor factor : factors) {
            int count = factor.levels().size();
            whole = whole.with(factor.levels().get((int) (rest % count)));
            rest /= count;
        }
        return whole.apply(dossier) ? Classes.read(dossier) : Optional.empty();
    }
}
