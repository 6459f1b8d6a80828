package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.data.RowData;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is waived stays violated, is never hidden, and counts again on the day after the last day of its waiver. */
class WaiversTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);
    private static final String CONSENT = "\"provision\": \"12.2.14\", ";
    private static final String SAID = "\"reason\": \"On the agenda\", \"author\": \"A. Serikova\", ";
    private static final String UNTIL = "\"validUntil\": \"2026-04-30\"";
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    private static Report lease(LocalDate day) throws Exception {
        Dossier dossier = Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json"));
        return CHECKER.check(dossier, CheckOptions.defaults().on(day));
    }

    private static Waivers waivers(String... entries) throws Exception {
        return read("{\"waivers\": [" + String.join(",", entries) + "]}");
    }

    private static Waivers read(String json) throws Waivers.UnreadableException {
        return Waivers.read("waivers.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String waiver(String selection) {
        return "{" + selection + SAID + UNTIL + "}";
    }

    private static ProvisionResult row(Report report, String provision) {
        return report.decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static ProvisionResult consent(Report report) {
        return row(report, "12.2.14");
    }

    private static String id() throws Exception {
        return lease(LAST).decisions().get(0).id();
    }

    private static Report waived(LocalDate day, String selection) throws Exception {
        return lease(day).waived(waivers(waiver(selection)), "folder/lease.json");
    }

    @Test
    void aWaiverHoldsOnItsLastDayAndNotOnTheDayAfter() throws Exception {
        String selection = CONSENT + "\"decision\": \"" + id() + "\", ";
        assertThat(consent(waived(LAST.minusDays(1), selection)).waived()).isTrue();
        assertThat(consent(waived(LAST, selection)).waived()).isTrue();
        ProvisionResult after = consent(waived(LAST.plusDays(1), selection));
        assertThat(after.waived()).isFalse();
        assertThat(after.waivers()).singleElement().satisfies(each -> {
            assertThat(each.expired()).isTrue();
            assertThat(each.sentence(Language.EN)).contains("expired", "A. Serikova", "30 April 2026");
        });
    }

    @Test
    void whereNoDayOfTheCheckIsStatedNoWaiverHolds() throws Exception {
        String json = Files.readString(Repository.EXAMPLES.resolve("lease-without-consent.json"))
                .replaceFirst("\"checkedOn\": \"[^\"]+\",", "");
        Report report = CHECKER.check(Dossiers.read("lease.json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.checkedOn()).isEmpty();
        ProvisionResult row = consent(report.waived(waivers(waiver(CONSENT + "\"kind\": \"lease\", ")), "lease.json"));
        assertThat(row.waived()).isFalse();
        assertThat(row.waivers()).hasSize(1);
    }

    @Test
    void whatIsWaivedStaysViolatedAndIsTold() throws Exception {
        Report report = waived(LAST, CONSENT + "\"kind\": \"lease\", ");
        assertThat(report.decisions().get(0).state()).isEqualTo(DecisionState.VIOLATED);
        assertThat(consent(report).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(report.violations()).hasSameSizeAs(lease(LAST).violations());
        RowData data = consent(report).data();
        assertThat(data.outcome()).isEqualTo("VIOLATED");
        assertThat(data.waived()).isTrue();
        assertThat(data.waivers()).singleElement().satisfies(each -> {
            assertThat(each.author()).isEqualTo("A. Serikova");
            assertThat(each.reason()).isEqualTo("On the agenda");
            assertThat(each.validUntil()).isEqualTo("2026-04-30");
            assertThat(each.expired()).isFalse();
        });
        String text = new ReportText(Language.EN, false, false).of("lease.json", report);
        assertThat(text)
                .contains("provisions violated: 3 (of them waived: 1)")
                .contains("The violation is waived by A. Serikova, up to and on 30 April 2026. Reason: On the agenda");
    }

    @Test
    void whatIsWaivedCountsApart() throws Exception {
        DecisionTotals totals = DecisionTotals.of(waived(LAST, CONSENT + "\"kind\": \"lease\", "));
        assertThat(totals.decisions(DecisionState.VIOLATED)).isEqualTo(1);
        assertThat(totals.findings()).isEqualTo(new DecisionTotals.Findings(3, 1, 0, 0, Optional.empty()));
        assertThat(totals.data().findings()).satisfies(findings -> {
            assertThat(findings).isNotNull();
            assertThat(findings.waived()).isEqualTo(1);
        });
        assertThat(String.join("\n", totals.sentences(Language.EN))).contains("of them waived 1");
        assertThat(DecisionTotals.of(lease(LAST)).data().findings()).isNull();
    }

    @Test
    void aWaiverOfOneRuleCoversThatRuleAlone() throws Exception {
        List<String> broken = consent(lease(LAST)).ruleOutcomes().entrySet().stream()
                .filter(rule -> rule.getValue() == Outcome.VIOLATED)
                .map(rule -> rule.getKey())
                .toList();
        String kind = "\"kind\": \"lease\", ";
        String first = waiver("\"rule\": \"" + broken.get(0) + "\", " + kind);
        assertThat(consent(lease(LAST).waived(waivers(first), "")).waived()).isEqualTo(broken.size() == 1);
        String[] each = broken.stream()
                .map(rule -> waiver("\"rule\": \"" + rule + "\", " + kind))
                .toArray(String[]::new);
        assertThat(consent(lease(LAST).waived(waivers(each), "")).waived()).isTrue();
    }

    /** Both sides of each selector. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"lease\"|true",
                "\"kind\": \"sale\"|false",
                "\"decision\": \"another\"|false",
                "\"unit\": \"another\"|false",
                "\"file\": \"folder/lease.json\"|true",
                "\"file\": \"lease.json\"|false",
                "\"file\": \"*.json\"|false",
                "\"file\": \"**.json\"|true",
                "\"file\": \"folder/*\"|true",
                "\"file\": \"folder/*.xlsx\"|false",
                "\"from\": \"2026-02-18\"|true",
                "\"from\": \"2026-02-19\"|false",
                "\"to\": \"2026-02-18\"|true",
                "\"to\": \"2026-02-17\"|false",
                "\"from\": \"2026-02-18\", \"to\": \"2026-02-18\"|true",
            })
    void aSelectorFitsWhatItSays(String selector, boolean fits) throws Exception {
        String kind = selector.replace("\"sale\"", "\"" + otherKind() + "\"");
        assertThat(consent(waived(LAST, CONSENT + kind + ", ")).waived()).isEqualTo(fits);
    }

    private static String otherKind() {
        return Arrays.stream(DecisionKind.values())
                .map(DecisionKind::token)
                .filter(kind -> !kind.equals("lease"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitIsFoundByItsIdAndByItsName() throws Exception {
        Report report = lease(LAST);
        String id = report.dossier().unit().id();
        assertThat(consent(waived(LAST, CONSENT + "\"unit\": \"" + id + "\", ")).waived())
                .isTrue();
        String name = report.unit(Language.RU).replace("\"", "\\\"");
        assertThat(consent(waived(LAST, CONSENT + "\"unit\": \"" + name + "\", "))
                        .waived())
                .isTrue();
    }

    @Test
    void aRowOfARegisterIsFoundByTheNameOfItsFile() throws Exception {
        Waivers waivers = waivers(waiver(CONSENT + "\"file\": \"leases.csv\", "));
        assertThat(consent(lease(LAST).waived(waivers, "leases.csv#6")).waived())
                .isTrue();
        assertThat(consent(lease(LAST).waived(waivers, "lines.ndjson:6")).waived())
                .isFalse();
    }

    /** Waivers of every provision change no outcome of any example, and mark nothing that is not violated. */
    @Test
    void noWaiverTurnsARow() throws Exception {
        String[] all = CHECKER.regulation().provisions().stream()
                .map(each -> waiver("\"provision\": \"" + each.id() + "\", \"file\": \"**\", "))
                .toArray(String[]::new);
        Waivers waivers = waivers(all);
        int open = 0;
        for (String name : List.of("lease-with-gaps", "lease-without-consent", "matters-not-covered")) {
            Report plain = CHECKER.check(
                    Dossiers.read(Repository.EXAMPLES.resolve(name + ".json")),
                    CheckOptions.defaults().on(LAST));
            Report waived = plain.waived(waivers, name);
            for (int i = 0; i < plain.decisions().size(); i++) {
                DecisionResult before = plain.decisions().get(i);
                DecisionResult after = waived.decisions().get(i);
                assertThat(after.state()).isEqualTo(before.state());
                assertThat(after.provisions().stream().map(ProvisionResult::toString))
                        .containsExactlyElementsOf(before.provisions().stream()
                                .map(ProvisionResult::toString)
                                .toList());
                assertThat(after.provisions()).allMatch(row -> row.waived() == (row.outcome() == Outcome.VIOLATED));
                open += after.with(Outcome.UNDETERMINED).size();
            }
        }
        assertThat(open).isPositive();
    }

    @Test
    void anObjectionThatWasNotConsideredCountsApart() throws Exception {
        String objection =
                "{" + CONSENT + "\"kind\": \"lease\", \"text\": \"There is a consent.\", \"day\": \"2026-03-10\"%s}";
        String considered =
                ", \"considered\": {\"by\": \"The commission\", \"day\": \"2026-04-30\", \"result\": \"in-part\"}";
        Waivers open = read("{\"objections\": [" + objection.formatted("") + "]}");
        ProvisionResult row = consent(lease(LAST).waived(open, ""));
        assertThat(row.objected()).isTrue();
        assertThat(row.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(row.objections().get(0).sentence(Language.EN))
                .contains("There is a consent.", "10 March 2026", "not considered");
        assertThat(DecisionTotals.of(lease(LAST).waived(open, "")).findings().objected())
                .isEqualTo(1);
        Waivers closed = read("{\"objections\": [" + objection.formatted(considered) + "]}");
        assertThat(consent(lease(LAST).waived(closed, "")).objected()).isFalse();
        assertThat(consent(lease(LAST).waived(closed, "")).data().objections())
                .singleElement()
                .satisfies(each -> assertThat(each.considered()).isNotNull().satisfies(result -> {
                    assertThat(result.result()).isEqualTo("in-part");
                    assertThat(result.by()).isEqualTo("The commission");
                }));
        assertThat(consent(lease(LAST.minusDays(1)).waived(closed, "")).objected())
                .as("on the day before it was considered")
                .isTrue();
    }

    @Test
    void whatIsWaivedIsNotObjectedToAsWell() throws Exception {
        Waivers both = read("{\"waivers\": [" + waiver(CONSENT + "\"kind\": \"lease\", ") + "], \"objections\": [{"
                + CONSENT + "\"kind\": \"lease\", \"text\": \"No.\", \"day\": \"2026-03-10\"}]}");
        DecisionTotals.Findings findings =
                DecisionTotals.of(lease(LAST).waived(both, "")).findings();
        assertThat(findings.waived()).isEqualTo(1);
        assertThat(findings.objected()).isZero();
        assertThat(consent(lease(LAST).waived(both, "")).objections()).hasSize(1);
    }

    /** Each is refused with its place and what to write, in three languages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"author\": \"A\", \"validUntil\": \"2026-04-30\"}|reason",
                "{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"reason\": \"R\", \"validUntil\": \"2026-04-30\"}|author",
                "{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"reason\": \"R\", \"author\": \"A\"}|validUntil",
                "{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"reason\": \" \", \"author\": \"A\", \"validUntil\": \"2026-04-30\"}|/waivers/0/reason",
                "{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"reason\": \"R\", \"author\": \"A\", \"validUntil\": \"2026-02-30\"}|2026-02-30",
                "{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"reason\": \"R\", \"author\": \"A\", \"validUntil\": \"9999-12-31\"}|9999-12-31",
                "{\"provision\": \"12.2.14\", \"reason\": \"R\", \"author\": \"A\", \"validUntil\": \"2026-04-30\"}|\"decision\"",
                "{\"kind\": \"lease\", \"reason\": \"R\", \"author\": \"A\", \"validUntil\": \"2026-04-30\"}|\"provision\"",
                "{\"provision\": \"12.2.41\", \"kind\": \"lease\", \"reason\": \"R\", \"author\": \"A\", \"validUntil\": \"2026-04-30\"}|12.2.41",
                "{\"provision\": \"12.2.14\", \"kind\": \"leese\", \"reason\": \"R\", \"author\": \"A\", \"validUntil\": \"2026-04-30\"}|«lease»",
                "{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"reason\": \"R\", \"autor\": \"A\", \"validUntil\": \"2026-04-30\"}|«author»",
                "{\"provision\": \"12.2.14\", \"from\": \"2026-02-02\", \"to\": \"2026-02-01\", \"reason\": \"R\", \"author\": \"A\", \"validUntil\": \"2026-04-30\"}|\"from\"",
            })
    void whatIsWrongIsRefusedWithItsPlace(String entry, String named) {
        String json = "{\n\"waivers\": [\n" + entry + "]}";
        Waivers.UnreadableException refused = catchThrowableOfType(Waivers.UnreadableException.class, () -> read(json));
        for (Language language : Language.values()) {
            assertThat(refused.message(language))
                    .startsWith("waivers.json:3:")
                    .contains("/waivers/0")
                    .contains(named);
        }
        assertThat(refused.message(Language.RU)).isNotEqualTo(refused.message(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"waivers\": {}}",
                "{\"waivers\": [1]}",
                "{\"waiver\": []}",
                "{\"objections\": [{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"text\": \"No.\"}]}",
                "{\"objections\": [{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"text\": \"No.\", \"day\": \"2026-03-10\", "
                        + "\"considered\": {\"by\": \"A\", \"day\": \"2026-03-09\", \"result\": \"upheld\"}}]}",
                "{\"objections\": [{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"text\": \"No.\", \"day\": \"2026-03-10\", "
                        + "\"considered\": {\"by\": \"A\", \"day\": \"2026-03-11\", \"result\": \"accepted\"}}]}",
                "{\"objections\": [{\"provision\": \"12.2.14\", \"kind\": \"lease\", \"text\": \"No.\", \"day\": \"2026-03-10\", "
                        + "\"considered\": {\"day\": \"2026-03-11\", \"result\": \"upheld\"}}]}",
                "{",
            })
    void noHalfOfAFileIsTaken(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Waivers.UnreadableException.class);
    }

    /** A field that the schema has and the reader does not know would be refused as such. */
    @Test
    void theSchemaNamesTheFieldsThatAreRead() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(Waivers.schema()).path("$defs");
        assertThat(names(schema.path("Waiver").path("required"))).containsExactly("reason", "author", "validUntil");
        assertThat(names(schema.path("Objection").path("required"))).containsExactly("text", "day");
        for (String kind : List.of("waivers", "objections")) {
            String entry = kind.equals("waivers") ? "Waiver" : "Objection";
            StringBuilder all = new StringBuilder();
            schema.path(entry)
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(name -> all.append(all.isEmpty() ? "" : ", ")
                            .append('"')
                            .append(name)
                            .append("\": 1"));
            assertThat(catchThrowableOfType(
                                    Waivers.UnreadableException.class,
                                    () -> read("{\"" + kind + "\": [{" + all + "}]}"))
                            .message(Language.EN))
                    .doesNotContain("There is no field");
        }
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    @Test
    void whereNothingWasSaidNothingIsMarked() throws Exception {
        Report report = lease(LAST);
        assertThat(report.waived(Waivers.none(), "").violations()).hasSameSizeAs(report.violations());
    }
}
