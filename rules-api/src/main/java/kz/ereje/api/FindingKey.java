package kz.ereje.api;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import kz.ereje.api.data.PlaceData;
import kz.ereje.api.internal.data.Places;
import kz.ereje.api.internal.report.RuleRow;
import kz.ereje.model.fact.Fact;

/** What the finding of a rule is kept under. */
final class FindingKey {

    /** So many letters of a hash tell the findings of one rule and one decision apart. */
    private static final int LETTERS = 16;

    private FindingKey() {}

    /**
     * Made from the rule, the decision and the identities of the facts, {@code 12.2.14/no-assembly-consent@lease-1#3f2a…}: a record is
     * known by its list and its id, what stands in a list inside it without its place. So neither text nor file nor order matter.
     */
    static String of(String decision, RuleRow rule, Places places) {
        String facts = rule.grounds().facts().stream()
                .map(fact -> identity(fact, places))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        String hash = Dossiers.sha256(facts.getBytes(StandardCharsets.UTF_8));
        return rule.rule() + "@" + decision + "#" + hash.substring(0, LETTERS);
    }

    private static String identity(Fact<?> fact, Places places) {
        PlaceData place = places.of(fact.path());
        return place.list() + "/" + place.id() + "/" + place.field().replaceAll("\\[\\d+]", "[]");
    }
}
