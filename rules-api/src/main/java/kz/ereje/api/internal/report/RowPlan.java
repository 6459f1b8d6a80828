package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.Outcome;
import kz.ereje.kb.act.Provision;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of all decisions of one kind have in common that were taken while the act was the same, found once.
 *
 * @param guard the provision that sets from which day the act binds whom
 * @param entries one for each provision of the act, in its order
 * @param asked those of them of which a rule has to answer
 */
record RowPlan(String guard, List<Entry> entries, List<Entry> asked) {

    /**
     * One provision.
     *
     * @param provision the provision
     * @param rules those of its rules that have to answer
     * @param plain its row where no rule has to answer, the same for every decision
     * @param states the states that it may have where the day of the decision is not known and it matters; else none
     */
    record Entry(
            Provision provision,
            List<String> rules,
            @Nullable Row plain,
            List<Entry> states) {}

    /** The plan where these rules have to answer, and the act has this state on the day of the decision. */
    static RowPlan of(String guard, List<Provision> act, Set<String> expected) {
        return of(
                guard, act.stream().map(provision -> entry(provision, expected)).toList());
    }

    /** The plan where these rules have to answer, and the act may have any of these states on the day of the decision. */
    static RowPlan ofAny(String guard, List<List<Provision>> acts, Set<String> expected) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < acts.get(0).size(); i++) {
            List<Entry> states = new ArrayList<>();
            for (List<Provision> act : acts) {
                states.add(entry(act.get(i), expected));
            }
            entries.add(any(states));
        }
        return of(guard, entries);
    }

    private static RowPlan of(String guard, List<Entry> entries) {
        return new RowPlan(
                guard,
                entries,
                entries.stream().filter(entry -> !entry.rules().isEmpty()).toList());
    }

    /** The last state, where the state makes no difference for the rows. */
    private static Entry any(List<Entry> states) {
        Entry last = states.get(states.size() - 1);
        if (states.stream().allMatch(state -> sameRow(state, last))) {
            return last;
        }
        Set<String> rules = new LinkedHashSet<>();
        states.forEach(state -> rules.addAll(state.rules()));
        return new Entry(last.provision(), List.copyOf(rules), null, List.copyOf(states));
    }

    private static boolean sameRow(Entry one, Entry other) {
        return one.rules().equals(other.rules())
                && one.provision().status() == other.provision().status();
    }

    private static Entry entry(Provision provision, Set<String> expected) {
        List<String> rules =
                provision.rules().stream().filter(expected::contains).toList();
        return new Entry(provision, rules, plain(provision, rules), List.of());
    }

    private static @Nullable Row plain(Provision provision, List<String> rules) {
        return switch (provision.status()) {
            case UNCHECKED -> Row.plain(provision, Outcome.UNCHECKED, "unchecked:" + provision.id());
            case NOT_YET -> Row.plain(provision, Outcome.NOT_APPLICABLE, "note:provision.not-yet");
            case ENDED -> Row.plain(provision, Outcome.NOT_APPLICABLE, "note:provision.ended");
            case RULES ->
                rules.isEmpty() ? Row.plain(provision, Outcome.NOT_APPLICABLE, "note:kind-not-spoken-of") : null;
        };
    }
}
