package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.RuleBaseException;
import kz.ereje.kb.act.Provision.Status;
import org.junit.jupiter.api.Test;

/** A made-up next edition in {@code src/test/resources}: ten days become fifteen, one provision ends, one is new, one has other words. */
class NextEditionTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 7, 1);
    private static final LocalDate BEFORE = CHANGE.minusDays(1);
    private static final Catalogue SHIPPED = Catalogue.read();
    private static final Catalogue NEXT = Catalogue.read(NextEditionTest.class.getClassLoader(), List.of("2027-1"));

    @Test
    void whatItDoesNotChangeStays() {
        assertThat(NEXT.provisionsOn(BEFORE).stream().filter(Provision::inForce).map(Provision::id))
                .isEqualTo(SHIPPED.provisions().stream().map(Provision::id).toList());
        assertThat(NEXT.rules()).containsAll(SHIPPED.rules());
        SHIPPED.rules().forEach(rule -> assertThat(NEXT.rule(rule, BEFORE)).isEqualTo(SHIPPED.rule(rule)));
    }

    @Test
    void aNumberIsAnotherFromItsVeryDay() {
        Dated<Integer> days = NEXT.terms().number("notice-days");
        assertThat(days.on(BEFORE)).isEqualTo(10);
        assertThat(days.on(CHANGE)).isEqualTo(15);
        assertThat(NEXT.rule("12.1.3/late", BEFORE).demand().ru()).contains("десять календарных дней");
        assertThat(NEXT.rule("12.1.3/late", CHANGE).demand().ru()).contains("пятнадцать календарных дней");
        assertThat(NEXT.rule("12.1.3/late", CHANGE).demand().kk()).contains("күнтізбелік он бес күннен");
        assertThat(NEXT.rulesOn("12.1.3", CHANGE)).isEqualTo(SHIPPED.rulesOn("12.1.3", CHANGE));
        assertThat(of("12.1.3", CHANGE).text()).contains("күнтізбелік он бес күннен");
        assertThat(of("12.1.3", BEFORE).text()).contains("күнтізбелік он күннен");
    }

    @Test
    void theEarliestDayIsTheFirstThatHasItsOwnNumberOfDays() {
        LegalTerms terms = NEXT.terms();
        assertThat(terms.earliest("notice-days", LocalDate.of(2027, 6, 1))).isEqualTo(LocalDate.of(2027, 6, 11));
        assertThat(terms.earliest("notice-days", LocalDate.of(2027, 6, 20))).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(terms.earliest("notice-days", LocalDate.of(2027, 6, 21))).isEqualTo(LocalDate.of(2027, 7, 6));
        assertThat(terms.earliest("notice-days", CHANGE)).isEqualTo(LocalDate.of(2027, 7, 16));
    }

    @Test
    void aChangedWordingHasRulesOfItsOwn() {
        assertThat(NEXT.rulesOn("16.4", BEFORE)).containsExactly("16.4/funding", "16.4/hirer");
        assertThat(NEXT.rulesOn("16.4", CHANGE)).containsExactly("16.4/hirer", "16.4@2027-1/funding");
        assertThat(NEXT.ruleOf("16.4/funding").period().until()).isEqualTo(CHANGE);
        assertThat(NEXT.ruleOf("16.4/funding").endedBy()).isEqualTo("2027-1");
        assertThat(NEXT.ruleOf("16.4@2027-1/funding").file()).isEqualTo("edition_2027_1/16.4.drl");
        assertThat(of("16.4", CHANGE).wording().edition()).isEqualTo("2027-1");
    }

    @Test
    void aProvisionEndsAndOneIsNew() {
        assertThat(of("19", BEFORE).status()).isEqualTo(Status.RULES);
        assertThat(of("19", CHANGE).status()).isEqualTo(Status.ENDED);
        assertThat(NEXT.rulesOn("19", CHANGE)).isEmpty();
        assertThat(of("16.10", BEFORE).status()).isEqualTo(Status.NOT_YET);
        assertThat(of("16.10", CHANGE).status()).isEqualTo(Status.RULES);
        List<String> ids = NEXT.provisions().stream().map(Provision::id).collect(Collectors.toList());
        assertThat(ids.indexOf("16.10")).isEqualTo(ids.indexOf("16.9") + 1);
    }

    @Test
    void aRuleBaseWithoutItsRulesRefusesToStart() {
        assertThatThrownBy(() -> RuleBase.load(NEXT))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining("lacking [16.10/decider, 16.4@2027-1/funding]");
    }

    @Test
    void everyFileOfARuleIsThere() {
        assertThat(NEXT.contents().count()).isGreaterThan(SHIPPED.contents().count());
    }

    @Test
    void theEarlierWordingOfClause12IsAnEntryThatIsNotHeld() {
        Provision earlier = of("12.1.3", LocalDate.of(2024, 8, 10));
        assertThat(earlier.wording().held()).isFalse();
        assertThat(earlier.wording().edition()).isEqualTo("2017-294");
        assertThat(of("12.1.3", LocalDate.of(2024, 8, 11)).wording().held()).isTrue();
        assertThat(SHIPPED.editions()).extracting(Edition::exact).containsExactly(true, false);
    }

    private static Provision of(String id, LocalDate day) {
        return NEXT.provisionsOn(day).stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
