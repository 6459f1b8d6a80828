package kz.ereje.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.reference.Row.Outcome;

/** Puts a row together from the answers of the rules of its provision. */
final class Assembly {

    /** Broken by one rule is broken; open in one rule is open; kept where at least one rule is kept. */
    private static final List<Outcome> FOREMOST = List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.COMPLIANT);

    private Assembly() {}

    static Row row(String provision, Ruling ruling, Tri binds) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Set<String> missing = new TreeSet<>();
        ruling.rules().forEach((slug, rule) -> {
            Ruling.Rule bound = new Ruling.Rule(rule.applies().and(binds), rule.broken());
            outcomes.put(provision + "/" + slug, bound.outcome());
            if (bound.outcome() == Outcome.UNDETERMINED) {
                missing.addAll(bound.waits());
            }
        });
        Outcome outcome = foremost(outcomes.values());
        return new Row(outcome, outcomes, outcome == Outcome.UNDETERMINED ? missing : Set.of());
    }

    private static Outcome foremost(Collection<Outcome> outcomes) {
        return FOREMOST.stream().filter(outcomes::contains).findFirst().orElse(Outcome.NOT_APPLICABLE);
    }
}
