package kz.ereje.api.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.ereje.api.Outcome;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.act.Translation;
import kz.ereje.kb.act.Wording;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Grounds;
import org.junit.jupiter.api.Test;

/** Where the day of a decision is not known, what is the same in every edition is told, and what differs is open. */
class AnyDayTest {

    private static final Fact<LocalDate> DAY = Fact.missing();
    private static final Grounds PAPERS = Grounds.of(Fact.of("said"));
    private static final Provision PROVISION = new Provision(
            "16.4",
            "3",
            false,
            new Wording("2027-1", "сөз", new Translation("слово", "word"), "obligation", "", true),
            Provision.Status.RULES,
            List.of(),
            LocalDate.of(2027, 7, 1));
    private static final Row ENDED = Row.plain(PROVISION, Outcome.NOT_APPLICABLE, "note:provision.ended");

    @Test
    void theSameInEveryEditionIsToldWithTheRulesOfAll() {
        Row row = of(row(rule("old", Outcome.VIOLATED)), row(rule("new", Outcome.VIOLATED)));
        assertThat(row.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(row.rules()).extracting(RuleRow::rule).containsExactly("old", "new");
    }

    @Test
    void whatDiffersIsOpenAndNamesTheDay() {
        Row row = of(row(rule("old", Outcome.COMPLIANT)), row(rule("new", Outcome.VIOLATED)));
        assertThat(row.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(row.missing()).isEqualTo(List.of(DAY));
        assertThat(row.rules()).extracting(RuleRow::ifItApplies).containsExactly(Outcome.COMPLIANT, Outcome.VIOLATED);
    }

    @Test
    void aRuleOfEveryEditionKeepsItsAnswer() {
        RuleRow kept = rule("both", Outcome.COMPLIANT);
        Row row = of(row(kept), row(kept, rule("new", Outcome.VIOLATED)));
        assertThat(row.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(row.rules()).contains(kept);
    }

    @Test
    void aProvisionThatMayHaveEndedIsOpen() {
        assertThat(of(row(rule("old", Outcome.VIOLATED)), ENDED).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(of(row(rule("old", Outcome.NOT_APPLICABLE)), ENDED).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(of(ENDED, ENDED)).isEqualTo(ENDED);
    }

    @Test
    void whatAnOpenRuleMissesIsAskedBesideTheDay() {
        Fact<String> missing = Fact.of("stands for a missing one");
        RuleRow open = new RuleRow("new", Outcome.UNDETERMINED, Grounds.of(missing));
        assertThat(of(row(rule("old", Outcome.COMPLIANT)), row(open)).missing()).contains(DAY, missing);
    }

    @Test
    void aFailedRuleStaysAnError() {
        assertThat(of(row(rule("old", Outcome.COMPLIANT)), row(RuleRow.failed("new")))
                        .outcome())
                .isEqualTo(Outcome.ERROR);
    }

    private static Row of(Row... rows) {
        return new AnyDay(List.of(rows), DAY).row();
    }

    private static Row row(RuleRow... rules) {
        return Row.of(PROVISION, Arrays.asList(rules), List.of());
    }

    private static RuleRow rule(String id, Outcome outcome) {
        return new RuleRow(id, outcome, PAPERS);
    }
}
