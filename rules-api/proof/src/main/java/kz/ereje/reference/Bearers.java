package kz.ereje.reference;

import java.util.Map;
import java.util.Set;
import kz.ereje.model.decision.Decision;

/** Who has to keep a rule: what another body decides is not the office's, unless the act speaks of that body. */
final class Bearers {

    /** The rules that the office, its akim or its staff have to keep, by provision. */
    private static final Map<String, Set<String>> OF_THE_OFFICE = Map.ofEntries(
            Map.entry("3", Set.of("seal-language", "letterhead", "account-outside-treasury")),
            Map.entry("4", Set.of("not-own-name")),
            Map.entry("5", Set.of("no-authority")),
            Map.entry("10", Set.of("function-outsourced")),
            Map.entry("12.1.4", Set.of("not-executed")),
            Map.entry("12.1.5", Set.of("no-plan", "outside-plan")),
            Map.entry("12.1.6", Set.of("not-to-assembly", "not-to-maslikhat")),
            Map.entry("12.1.9", Set.of("foreign-object")),
            Map.entry("12.1.14", Set.of("no-control", "breach-tolerated")),
            Map.entry("12.2.2", Set.of("no-assembly-consent")),
            Map.entry("13.2", Set.of("addressee", "beyond-competence")),
            Map.entry("13.4", Set.of("database")),
            Map.entry("13.5", Set.of("beyond-competence")),
            Map.entry("14.2", Set.of("late", "quality")),
            Map.entry("14.3", Set.of("late", "overdue", "quality")),
            Map.entry("16.6", Set.of("not-held")),
            Map.entry("18", Set.of("beyond-powers")),
            Map.entry("19", Set.of("no-response")));

    private Bearers() {}

    static Ruling of(String provision, Ruling ruling, Papers papers, Decision decision) {
        Set<String> gated = OF_THE_OFFICE.getOrDefault(provision, Set.of());
        Ruling all = Ruling.always();
        ruling.rules()
                .forEach((slug, rule) -> all.rule(
                        slug,
                        gated.contains(slug) ? papers.isOffices(decision).and(rule.applies()) : rule.applies(),
                        rule.broken()));
        return all;
    }
}
