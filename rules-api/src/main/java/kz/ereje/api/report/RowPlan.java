package kz.ereje.api.report;

import java.util.List;
import java.util.Set;
import kz.ereje.api.Outcome;
import kz.ereje.kb.Catalogue;
import kz.ereje.kb.Provision;
import kz.ereje.kb.Provision.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of all decisions of one kind have in common, found once.
 *
 * @param entries one for each provision of the act, in its order
 * @param asked those of them of which a rule has to answer
 */
record RowPlan(List<Entry> entries, List<Entry> asked) {

    /**
     * One provision.
     *
     * @param provision the provision
     * @param rules those of its rules that have to answer
     * @param plain its row where no rule has to answer, the same for every decision
     */
    record Entry(
            Provision provision,
            List<String> rules,
            @Nullable Row plain) {}

    /** The plan where these rules have to answer. */
    static RowPlan of(Catalogue catalogue, Set<String> expected) {
        List<Entry> entries = catalogue.provisions().stream()
                .map(provision -> entry(provision, expected))
                .toList();
        return new RowPlan(
                entries,
                entries.stream().filter(entry -> !entry.rules().isEmpty()).toList());
    }

    private static Entry entry(Provision provision, Set<String> expected) {
        List<String> rules =
                provision.rules().stream().filter(expected::contains).toList();
        return new Entry(provision, rules, plain(provision, rules));
    }

    private static @Nullable Row plain(Provision provision, List<String> rules) {
        if (provision.status() == Status.UNCHECKED) {
            return Row.plain(provision, Outcome.UNCHECKED, "unchecked:" + provision.id());
        }
        return rules.isEmpty() ? Row.plain(provision, Outcome.NOT_APPLICABLE, "note:kind-not-spoken-of") : null;
    }
}
