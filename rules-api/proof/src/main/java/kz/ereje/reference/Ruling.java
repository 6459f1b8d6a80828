package kz.ereje.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The answers of the rules of one provision for one decision, before its day is taken into account. */
final class Ruling {

    private final Tri applies;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Ruling(Tri applies) {
        this.applies = applies;
    }

    /**
     * One rule's answer.
     *
     * @param applies whether the rule governs the decision
     * @param broken whether the decision breaks it
     */
    record Rule(Tri applies, Tri broken) {

        Row.Outcome outcome() {
            if (applies.isNo()) {
                return Row.Outcome.NOT_APPLICABLE;
            }
            if (applies.isOpen() || broken.isOpen()) {
                return Row.Outcome.UNDETERMINED;
            }
            return broken.isYes() ? Row.Outcome.VIOLATED : Row.Outcome.COMPLIANT;
        }

        /**
         * The facts that can still change it. Where a lawyer has to judge whether it applies, those that decide whether it is broken are
         * left out.
         */
        Set<String> waits() {
            Set<String> waits = new TreeSet<>(applies.waits());
            if (applies.canYes()) {
                waits.addAll(broken.waits());
            }
            return waits;
        }
    }

    /** The ruling of a provision that does not govern the decision. */
    static Ruling silent() {
        return new Ruling(Tri.NO);
    }

    /** A ruling whose rules have this condition in common. */
    static Ruling when(Tri applies) {
        return new Ruling(applies);
    }

    static Ruling always() {
        return new Ruling(Tri.YES);
    }

    Ruling rule(String slug, Tri broken) {
        return rule(slug, Tri.YES, broken);
    }

    /** Adds a rule with a condition of its own, beside the common one. */
    Ruling rule(String slug, Tri itself, Tri broken) {
        rules.put(slug, new Rule(applies.and(itself), broken));
        return this;
    }

    Map<String, Rule> rules() {
        return rules;
    }
}
