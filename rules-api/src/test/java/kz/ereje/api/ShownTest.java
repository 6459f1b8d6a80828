package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** What shows a fact, what only states it, and what is open where exhibits are demanded. */
class ShownTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final Path PLEDGE = Path.of("../examples/dossiers/pledge-shown-by-papers.json");
    private static final String CONSENT = "12.2.14";

    private static String pledge() throws Exception {
        return Files.readString(PLEDGE);
    }

    private static String pledge(String from, String to) throws Exception {
        String pledge = pledge();
        assertThat(pledge).contains(from);
        return pledge.replace(from, to);
    }

    private static Report report(String json, CheckOptions options) throws Exception {
        return CHECKER.check(Dossiers.read("pledge", json.getBytes(StandardCharsets.UTF_8)), options);
    }

    private static Set<String> stated(String json) throws Exception {
        return report(json, CheckOptions.defaults()).decisions().get(0).with(Outcome.COMPLIANT).stream()
                .flatMap(row -> row.statedOnly().stream())
                .map(Fact::path)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static ProvisionResult demanded(String json) throws Exception {
        return row(report(json, CheckOptions.defaults().requiringExhibits()));
    }

    private static ProvisionResult row(Report report) {
        return report.decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals(CONSENT))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> named(ProvisionResult row) {
        return row.facts().stream().map(fact -> fact.path().toString()).collect(Collectors.toSet());
    }

    @Test
    void whatPapersShowIsShown() throws Exception {
        assertThat(stated(pledge())).isEmpty();
        ProvisionResult row = demanded(pledge());
        assertThat(row.outcome()).isEqualTo(Outcome.COMPLIANT);
        Fact<?> granted = row.facts().stream()
                .filter(fact -> fact.path().toString().equals("consents[0].granted"))
                .findFirst()
                .orElseThrow();
        assertThat(row.exhibits(granted)).extracting(exhibit -> exhibit.id()).containsExactly("minutes");
    }

    @Test
    void whereNobodySaysHowItWasEstablishedEveryFactIsStated() throws Exception {
        String bare = pledge().replaceAll("\"how\": \"[a-z-]+\",", "");
        Set<String> stated = stated(bare);
        assertThat(stated).contains("decisions[0].date", "assets[0].owner").doesNotContain("checkedOn");
        ProvisionResult row = demanded(bare);
        assertThat(row.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(row.openFor()).containsExactly(OpenReason.NOT_SHOWN);
        assertThat(row.missing()).isEmpty();
        assertThat(row.sentence(Language.EN)).contains("shown by no exhibit", "Day of the decision".substring(1));
    }

    @Test
    void aStatementShowsNothing() throws Exception {
        for (String statement : List.of(
                pledge("\"kind\": \"minutes\"", "\"kind\": \"statement\""),
                pledge("\"how\": \"paper-seen\"", "\"how\": \"stated\""),
                pledge("\"how\": \"paper-seen\",", ""),
                pledge("\"kind\": \"minutes\",", ""),
                pledge("\"establishedBy\": \"Д. Ахметова\",", ""),
                pledge("\"establishedBy\": \"Д. Ахметова\"", "\"establishedBy\": \"–\""),
                pledge(",\n      \"establishedOn\": \"2026-03-02\"", ""))) {
            assertThat(stated(statement)).contains("consents[0].granted");
            assertThat(named(demanded(statement))).contains("consents[0].granted");
        }
    }

    @Test
    void aPaperThatContradictsItsDaysShowsNothing() throws Exception {
        // Seen before it was written.
        String early = pledge("\"date\": \"2026-02-20\"", "\"date\": \"2026-03-02\"")
                .replace("\"establishedOn\": \"2026-03-02\"", "\"establishedOn\": \"2026-03-01\"");
        assertThat(stated(early)).contains("assets[0].owner");
    }

    @Test
    void minutesOfAnotherDayContradictTheMeetingAndTheConsent() throws Exception {
        String json = pledge();
        int minutes = json.indexOf("\"kind\": \"minutes\"");
        String other = json.substring(0, minutes)
                + json.substring(minutes).replaceFirst("\"date\": \"2026-02-10\"", "\"date\": \"2026-02-11\"");
        Report report = report(other, CheckOptions.defaults());
        assertThat(report.contradictions())
                .extracting(Report.Contradicted::id)
                .containsExactlyInAnyOrder("minutes-of-another-day", "consent-paper-of-another-day");
        assertThat(row(report).openFor()).contains(OpenReason.PAPERS_CONTRADICT);
    }

    @Test
    void thatThereIsNoneIsShownBySayingWhereWasLookedAndUntilWhen() throws Exception {
        String contract = "decisions[0].contract";
        String until = "\"lookedIn\": \"Аппараттың шарттар, шешімдер және хабарландырулар журналы\",\n"
                + "      \"lookedUntil\": \"2026-03-02\"";
        assertThat(open(pledge(until, until.replace("03-02", "02-18")))).doesNotContain(contract);
        assertThat(open(pledge(until, until.replace("03-02", "02-17")))).contains(contract);
        assertThat(open(pledge(until, "\"lookedUntil\": \"2026-03-02\""))).contains(contract);
        assertThat(open(pledge(until, until.replaceAll(",\\s*\"lookedUntil.*", ""))))
                .contains(contract);
        // The paper itself shows what it says, and not what it does not say.
        assertThat(open(pledge("\"contract\"\n", "\"date\"\n"))).contains(contract);
        assertThat(open(pledge().replaceAll("\"journal\",\\s*\"fields\": \\[[^]]*]", "\"journal\"")))
                .contains(contract);
    }

    private static Set<String> open(String json) throws Exception {
        return report(json, CheckOptions.defaults().requiringExhibits())
                .decisions()
                .get(0)
                .with(Outcome.UNDETERMINED)
                .stream()
                .flatMap(row -> named(row).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void ofAPlannedDecisionItIsLookedUntilTheDayOfTheCheck() throws Exception {
        String planned = pledge(
                "\"date\": \"2026-02-18\",\n      \"decidedBy\"", "\"date\": \"2026-04-18\",\n      \"decidedBy\"");
        assertThat(open(planned)).doesNotContain("decisions[0].contract");
        assertThat(open(planned.replace("\"checkedOn\": \"2026-03-02\"", "\"checkedOn\": \"2026-03-03\"")))
                .contains("decisions[0].contract");
    }

    @Test
    void whatIsViolatedStaysSo() throws Exception {
        String refused = pledge("\"granted\": true", "\"granted\": false").replace("\"paper-seen\"", "\"stated\"");
        assertThat(demanded(refused).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(demanded(refused).statedOnly()).isNotEmpty();
    }

    @Test
    void exhibitsAreDemandedForTheProvisionsThatAreNamed() throws Exception {
        String stated = pledge("\"how\": \"paper-seen\"", "\"how\": \"stated\"");
        Report report = report(stated, CheckOptions.defaults().requiringExhibits(List.of(CONSENT)));
        assertThat(report.decisions().get(0).with(Outcome.UNDETERMINED))
                .extracting(ProvisionResult::provision)
                .containsExactly(CONSENT);
        assertThatThrownBy(() -> report(stated, CheckOptions.defaults().requiringExhibits(List.of("12.2.41"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no provision 12.2.41")
                .hasMessageContaining("Maybe 12.2.1 ");
    }

    @Test
    void theTextSaysHowMuchIsShown() throws Exception {
        String all = new ReportText(Language.EN, false, false).of("pledge", report(pledge(), CheckOptions.defaults()));
        assertThat(all).contains("all of them shown by exhibits");
        String some = new ReportText(Language.RU, false, false)
                .of(
                        "pledge",
                        report(pledge("\"kind\": \"minutes\"", "\"kind\": \"statement\""), CheckOptions.defaults()));
        assertThat(some).contains("из них не подтверждено документами: ");
        String demanded = new ReportText(Language.EN, false, false)
                .of(
                        "pledge",
                        report(
                                pledge("\"kind\": \"minutes\"", "\"kind\": \"statement\""),
                                CheckOptions.defaults().requiringExhibits()));
        assertThat(demanded).contains("all of them shown by exhibits", "are shown by no exhibit");
    }

    @Test
    void theDataHaveItWhole() throws Exception {
        var data = report(pledge("\"kind\": \"minutes\"", "\"kind\": \"statement\""), CheckOptions.defaults())
                .data();
        assertThat(data.exhibits()).extracting(exhibit -> exhibit.id()).contains("minutes", "journal");
        var decision = data.answered().get(0);
        assertThat(decision.facts())
                .filteredOn(fact -> fact.place().path().equals("consents[0].granted"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.shownBy()).containsExactly("minutes"));
        assertThat(decision.provisions())
                .filteredOn(row -> row.provision().equals(CONSENT))
                .singleElement()
                .satisfies(row -> assertThat(row.stated()).contains("consents[0].granted"));
    }
}
