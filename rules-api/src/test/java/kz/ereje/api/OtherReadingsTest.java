package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.data.CauseData;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.FollowedReadingData;
import kz.ereje.api.data.ReportData;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** A checker under other readings says first that they are not the chosen ones, and shares all else with the one that it was made of. */
class OtherReadingsTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final ChosenReadings LEASE = ChosenReadings.none().with("22.lease-and-pledge", "alienation-alone");

    private static final Dossier DOSSIER = read();

    private static Dossier read() {
        try {
            return Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json"));
        } catch (UnreadableDossierException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome outcome(Report report, String provision) {
        return report.decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void anOutcomeTurnsAndTheReportSaysFirstWhy() {
        ComplianceChecker other = CHECKER.withReadings(LEASE);
        Report report = other.check(DOSSIER);
        assertThat(outcome(CHECKER.check(DOSSIER), "22")).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(report, "22")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(report, "12.2.14")).isEqualTo(Outcome.VIOLATED);
        assertThat(report.remarks(Language.EN).get(0))
                .isEqualTo("This is not the chosen reading (22.lease-and-pledge=alienation-alone). "
                        + "Is a lease or a pledge «disposing in another way»? "
                        + "The reading followed here: no, only alienation. The chosen one: yes.");
        for (Language language : Language.values()) {
            assertThat(new ReportText(language, true, false).of("lease", report))
                    .startsWith(report.remarks(language).get(0));
            assertThat(new ReportText(language, true, false).of("lease", CHECKER.check(DOSSIER)))
                    .doesNotContain("22.lease-and-pledge=");
        }
        assertThat(report.edition().readings()).isEqualTo(LEASE);
        assertThat(other.edition()).isEqualTo(report.edition()).isNotEqualTo(CHECKER.edition());
    }

    @Test
    void dataAndWhatIsStoredOfThemSaySo() throws Exception {
        ReportData data = CHECKER.withReadings(LEASE).check(DOSSIER).data();
        FollowedReadingData followed = Objects.requireNonNull(data.readings()).get(0);
        assertThat(followed.option()).isEqualTo("alienation-alone");
        assertThat(Objects.requireNonNull(followed.sentence()).ru()).contains("Основное толкование: да.");
        ReportData stored = Reports.read(Reports.json(data)).reports().get(0);
        assertThat(stored).isEqualTo(data);
        assertThat(CHECKER.check(DOSSIER).data().readings()).isNull();
        assertThat(new String(Reports.json(CHECKER.check(DOSSIER).data()), StandardCharsets.UTF_8))
                .doesNotContain("alienation-alone");
    }

    @Test
    void aComparisonNamesTheReadingsAsACause() {
        ReportData before = CHECKER.check(DOSSIER).data();
        ComparisonData compared = Reports.compare(
                before, CHECKER.withReadings(LEASE).check(DOSSIER).data());
        assertThat(compared.causes()).extracting(CauseData::id).containsExactly("read-otherwise");
        assertThat(compared.causes().get(0).sentence().en())
                .isEqualTo("The act was read otherwise: it was the chosen readings, now "
                        + "22.lease-and-pledge=alienation-alone.");
        assertThat(compared.outcomes()).hasSize(1);
        assertThat(compared.outcomes().get(0).by()).containsExactly("read-otherwise");
    }

    @Test
    void theChosenOptionLeavesAllAsItIs() {
        ComplianceChecker same = CHECKER.withReadings(ChosenReadings.of(Map.of("22.demolition", "disposing")));
        assertThat(same.readings().isEmpty()).isTrue();
        assertThat(Reports.json(same.check(DOSSIER).data()))
                .isEqualTo(Reports.json(CHECKER.check(DOSSIER).data()));
        ComplianceChecker back = CHECKER.withReadings(LEASE).withReadings(ChosenReadings.none());
        assertThat(Reports.json(back.check(DOSSIER).data()))
                .isEqualTo(Reports.json(CHECKER.check(DOSSIER).data()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatCannotBeChosenIsRefusedWithWhatCan() {
        refused("22.demolitoin", "disposing", "There is no reading 22.demolitoin.", "Maybe 22.demolition was meant.");
        refused(
                "22.exception-not-stated",
                "open",
                "The reading 22.exception-not-stated has no other option in the rules.",
                "Maybe 22.lease-and-pledge or 22.demolition or 22.given-back was meant.");
        refused(
                "22.demolition",
                "nobody-recieves",
                "The reading 22.demolition has no option nobody-recieves.",
                "Maybe nobody-receives was meant.");
        assertThatThrownBy(() -> ChosenReadings.none().with("22.demolition", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("The id of the option is null.\nMaybe");
    }

    private static void refused(String reading, String option, String what, String maybe) {
        assertThatThrownBy(() -> CHECKER.withReadings(ChosenReadings.none().with(reading, option)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + "\n" + maybe);
    }

    @Test
    void oneReadingAtATimeShowsWhatTurns() {
        String decision = DOSSIER.decisions().get(0).id();
        assertThat(CHECKER.otherReadings(DOSSIER))
                .containsExactly(
                        new OtherReading(
                                decision,
                                "21",
                                "21.which-decisions",
                                "taking-on-alone",
                                Outcome.COMPLIANT,
                                Outcome.NOT_APPLICABLE),
                        new OtherReading(
                                decision,
                                "22",
                                "22.lease-and-pledge",
                                "alienation-alone",
                                Outcome.VIOLATED,
                                Outcome.NOT_APPLICABLE));
        assertThat(CHECKER.otherReadings(DOSSIER, CheckOptions.defaults().onlyDecisions("none")))
                .isEmpty();
        assertThat(CHECKER.withReadings(LEASE).otherReadings(DOSSIER))
                .contains(new OtherReading(
                        DOSSIER.decisions().get(0).id(),
                        "22",
                        "22.lease-and-pledge",
                        "every-disposal",
                        Outcome.NOT_APPLICABLE,
                        Outcome.VIOLATED));
    }

    @Test
    void violationsFollowTheReadingsToo() {
        assertThat(provisions(CHECKER)).contains("22");
        assertThat(provisions(CHECKER.withReadings(LEASE))).doesNotContain("22").isNotEmpty();
        for (Mode mode : Mode.values()) {
            Report report = CHECKER.withReadings(LEASE)
                    .check(DOSSIER, CheckOptions.defaults().in(mode));
            assertThat(outcome(report, "22")).as(mode.name()).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    private static List<String> provisions(ComplianceChecker checker) {
        return checker.violations(DOSSIER).stream()
                .map(violation -> violation.row().provision())
                .toList();
    }

    @Test
    void checkersUnderDifferentReadingsDoNotDisturbEachOther() {
        ComplianceChecker other = CHECKER.withReadings(LEASE);
        List<Outcome> outcomes = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> outcome((i % 2 == 0 ? CHECKER : other).check(DOSSIER, ""), "22"))
                .toList();
        assertThat(IntStream.range(0, 200).filter(i -> i % 2 == 0).mapToObj(outcomes::get))
                .containsOnly(Outcome.VIOLATED);
        assertThat(IntStream.range(0, 200).filter(i -> i % 2 == 1).mapToObj(outcomes::get))
                .containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void eachOptionHasWordsInThreeLanguages() {
        List<Regulation.ReadingEntry> choosable = Regulation.load().choosable();
        assertThat(choosable).hasSizeGreaterThanOrEqualTo(18);
        choosable.forEach(reading -> {
            assertThat(reading.ways()).hasSizeGreaterThanOrEqualTo(2);
            for (Language language : Language.values()) {
                assertThat(reading.ways().stream().map(way -> way.text(language)))
                        .isEqualTo(reading.options(language));
            }
        });
    }

    @Test
    @SuppressWarnings("NullAway")
    void readingsAreAValue() {
        ChosenReadings one =
                ChosenReadings.of(Map.of("22.demolition", "nobody-receives", "9.paid-from-savings", "open"));
        assertThat(one)
                .isEqualTo(ChosenReadings.none()
                        .with("9.paid-from-savings", "local-budget")
                        .with("9.paid-from-savings", "open")
                        .with("22.demolition", "nobody-receives"))
                .hasSameHashCodeAs(ChosenReadings.of(one.options()))
                .hasToString("22.demolition=nobody-receives, 9.paid-from-savings=open")
                .isNotEqualTo(ChosenReadings.none());
        assertThatThrownBy(() -> one.options().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ChosenReadings.of(Collections.singletonMap("22.demolition", null)))
                .isInstanceOf(NullPointerException.class);
        assertThat(Stream.of(CHECKER.readings(), ChosenReadings.of(Map.of()))).allMatch(ChosenReadings::isEmpty);
    }
}
