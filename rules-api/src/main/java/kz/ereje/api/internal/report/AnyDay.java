package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.Outcome;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Grounds;

/** The row of a provision that the act has in several states, for a decision whose day is not known. */
final class AnyDay {

    private final List<Row> rows;
    private final Fact<LocalDate> day;

    /** Takes the rows of which one counts, depending on the day. */
    AnyDay(List<Row> rows, Fact<LocalDate> day) {
        this.rows = rows;
        this.day = day;
    }

    /** The row where all have the same outcome, with the rules of all; else an open one that names the day. */
    Row row() {
        Row last = rows.get(rows.size() - 1);
        if (rows.stream().allMatch(row -> row.outcome() == last.outcome())) {
            return new Row(last.provision(), last.outcome(), rules(), last.beside(), ground(last));
        }
        return Row.of(last.provision(), rules().stream().map(this::open).toList(), last.beside());
    }

    /** Where no rule answers in any state, the last state says why. */
    private String ground(Row last) {
        return rules().isEmpty() ? last.ground() : "";
    }

    private List<RuleRow> rules() {
        Set<RuleRow> rules = new LinkedHashSet<>();
        rows.forEach(row -> rules.addAll(row.rules()));
        return new ArrayList<>(rules);
    }

    /** A rule that is not always in force applies or not, depending on the day. */
    private RuleRow open(RuleRow rule) {
        boolean always = rows.stream().allMatch(row -> row.rules().contains(rule));
        return switch (rule.outcome()) {
            case COMPLIANT, VIOLATED -> always ? rule : open(rule, Grounds.of(day));
            case UNDETERMINED -> always ? rule : open(rule, Grounds.of(day).join(rule.grounds()));
            default -> rule;
        };
    }

    private static RuleRow open(RuleRow rule, Grounds missing) {
        return new RuleRow(rule.rule(), Outcome.UNDETERMINED, missing, rule.ifItApplies());
    }
}
