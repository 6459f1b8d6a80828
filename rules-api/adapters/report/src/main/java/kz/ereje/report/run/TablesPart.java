package kz.ereje.report.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.report.internal.Grid;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.run.RunTotals.OfGroup;
import kz.ereje.report.run.RunTotals.OfProvision;

/**
 * What was found, by reasons, provisions, units and months. For one thread.
 *
 * @param out where it is written
 * @param phrases the language
 * @param totals the totals
 * @param words the provisions whose words stand on the page
 */
record TablesPart(Markup out, Phrases phrases, RunTotals totals, Set<String> words) {

    /** So many units, and so many months, are told. */
    private static final int MOST_GROUPS = 200;

    /** Rows whose head is the number of a provision. */
    private static final String[] NUMBERED = {"class", "r-row r-numbered"};

    private static final Outcome[] ASKED = {Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR, Outcome.COMPLIANT};
    private static final DecisionState[] WORDS = {
        DecisionState.VIOLATED, DecisionState.OPEN, DecisionState.ERROR, DecisionState.KEPT
    };

    void write() {
        Regulation regulation = Regulation.load();
        Map<String, ProvisionEntry> act = regulation.provisions().stream()
                .collect(Collectors.toMap(ProvisionEntry::id, entry -> entry, (one, other) -> other));
        Map<String, String> demands = regulation.rules().stream()
                .collect(Collectors.toMap(
                        RuleEntry::id, rule -> rule.demand(phrases.language()), (one, other) -> other));
        reasons(act, demands);
        provisions(act);
        groups("run.by-unit", totals.units());
        groups("run.by-month", totals.months());
    }

    private String cited(Map<String, ProvisionEntry> act, String provision) {
        ProvisionEntry entry = act.get(provision);
        return entry == null ? provision : entry.citation(phrases.language());
    }

    private void cite(Map<String, ProvisionEntry> act, String provision) {
        String citation = cited(act, provision);
        if (words.contains(provision)) {
            out.link("#" + WordsPart.id(provision), citation);
        } else {
            out.say(citation);
        }
    }

    /** What it demands, and its id. */
    private void rule(String id, Map<String, String> demands) {
        String demand = demands.get(id);
        if (demand != null) {
            out.say(demand + " ");
        }
        out.in("code", "r-path", id);
    }

    private void reasons(Map<String, ProvisionEntry> act, Map<String, String> demands) {
        section(
                "run.by-reason",
                totals.reasons().isEmpty(),
                () -> new Grid(
                                out,
                                phrases.say("run.by-reason"),
                                phrases.say("run.rule"),
                                phrases.say("run.column.citation"),
                                DecisionState.VIOLATED.word(phrases.language()),
                                DecisionState.OPEN.word(phrases.language()))
                        .write(rows -> totals.reasons()
                                .forEach(each -> rows.row(
                                        (Runnable) () -> rule(each.rule(), demands),
                                        (Runnable) () -> cite(act, each.provision()),
                                        each.violated(),
                                        each.open()))));
    }

    private void provisions(Map<String, ProvisionEntry> act) {
        List<OfProvision> asked =
                totals.provisions().stream().filter(each -> each.asked() > 0).toList();
        section("run.by-provision", asked.isEmpty(), () -> {
            new Grid(out, phrases.say("run.by-provision"), outcomeHeads())
                    .write(rows -> asked.forEach(each -> rows.row(
                            NUMBERED,
                            each.provision(),
                            (Runnable) () -> cite(act, each.provision()),
                            each.rows(ASKED[0]),
                            each.rows(ASKED[1]),
                            each.rows(ASKED[2]),
                            each.rows(ASKED[3]))));
            out.in(
                    "p",
                    "r-left",
                    phrases.say("run.never-asked", totals.provisions().size() - asked.size()));
            neverAsked(act);
        });
    }

    /** What the audit did not look at, by name. */
    private void neverAsked(Map<String, ProvisionEntry> act) {
        List<String> cited = totals.provisions().stream()
                .filter(each -> each.asked() == 0)
                .map(each -> cited(act, each.provision()))
                .toList();
        if (!cited.isEmpty()) {
            out.in("p", "r-none", String.join("; ", cited) + ".");
        }
    }

    private String[] outcomeHeads() {
        String[] heads = new String[ASKED.length + 2];
        heads[0] = phrases.say("number");
        heads[1] = phrases.say("run.column.citation");
        Arrays.setAll(heads, i -> i > 1 ? WORDS[i - 2].word(phrases.language()) : heads[i]);
        return heads;
    }

    private void groups(String head, List<OfGroup> groups) {
        DecisionState[] states = DecisionState.values();
        String[] heads = new String[states.length + 2];
        Arrays.setAll(
                heads,
                i -> i == 0
                        ? phrases.say(head)
                        : i == 1 ? phrases.say("run.decisions") : states[i - 2].word(phrases.language()));
        section(head, groups.isEmpty(), () -> {
            new Grid(out, phrases.say(head), heads)
                    .write(rows -> groups.stream()
                            .limit(MOST_GROUPS)
                            .forEach(each -> rows.row(each.label(phrases.language()), numbers(each, states))));
            if (groups.size() > MOST_GROUPS) {
                out.in("p", "r-left", phrases.say("run.not-all", MOST_GROUPS, Integer.toString(groups.size())));
            }
        });
    }

    private static Object[] numbers(OfGroup group, DecisionState[] states) {
        Object[] numbers = new Object[states.length + 1];
        Arrays.setAll(numbers, i -> i == 0 ? group.all() : group.decisions(states[i - 1]));
        return numbers;
    }

    private void section(String head, boolean empty, Runnable inside) {
        out.in("section", "r-table", () -> {
            out.in("h2", "r-head", phrases.say(head));
            if (empty) {
                out.in("p", "r-none", phrases.say("run.none"));
            } else {
                inside.run();
            }
        });
    }
}
