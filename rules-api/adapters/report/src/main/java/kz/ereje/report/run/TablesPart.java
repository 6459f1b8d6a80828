package kz.ereje.report.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;
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
 * @param linked whether a provision leads to its words
 */
record TablesPart(Markup out, Phrases phrases, RunTotals totals, boolean linked) {

    /** So many units, and so many months, are told. */
    private static final int MOST_GROUPS = 200;

    private static final Outcome[] ASKED = {Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR, Outcome.COMPLIANT};

    void write() {
        Map<String, ProvisionEntry> act = Regulation.load().provisions().stream()
                .collect(Collectors.toMap(ProvisionEntry::id, entry -> entry, (one, other) -> other));
        reasons(act);
        provisions(act);
        groups("run.by-unit", totals.units());
        groups("run.by-month", totals.months());
    }

    private String cited(Map<String, ProvisionEntry> act, String provision) {
        ProvisionEntry entry = act.get(provision);
        return entry == null ? provision : entry.citation(phrases.language());
    }

    private void reasons(Map<String, ProvisionEntry> act) {
        section(
                "run.by-reason",
                totals.reasons().isEmpty(),
                () -> new Grid(
                                out,
                                phrases.say("run.by-reason"),
                                phrases.say("run.rule"),
                                phrases.say("run.column.citation"),
                                Outcome.VIOLATED.word(phrases.language()),
                                Outcome.UNDETERMINED.word(phrases.language()))
                        .write(rows -> totals.reasons()
                                .forEach(each -> rows.row(
                                        each.rule(), cited(act, each.provision()), each.violated(), each.open()))));
    }

    private void provisions(Map<String, ProvisionEntry> act) {
        List<OfProvision> asked =
                totals.provisions().stream().filter(each -> each.asked() > 0).toList();
        section("run.by-provision", asked.isEmpty(), () -> {
            new Grid(out, phrases.say("run.by-provision"), outcomeHeads())
                    .write(rows -> asked.forEach(each -> rows.row(
                            each.provision(),
                            cited(act, each.provision()),
                            each.rows(ASKED[0]),
                            each.rows(ASKED[1]),
                            each.rows(ASKED[2]),
                            each.rows(ASKED[3]))));
            out.in(
                    "p",
                    "r-left",
                    phrases.say("run.never-asked", totals.provisions().size() - asked.size()));
        });
    }

    private String[] outcomeHeads() {
        String[] heads = new String[ASKED.length + 2];
        heads[0] = phrases.say("number");
        heads[1] = phrases.say("run.column.citation");
        Arrays.setAll(heads, i -> i > 1 ? ASKED[i - 2].word(phrases.language()) : heads[i]);
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
