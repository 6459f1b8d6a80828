package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kz.ereje.kb.JsonData;
import kz.ereje.kb.Text;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.Test;

/** The duties say of every provision which one it lays, or why it lays none; what they name can be stated by such a paper. */
class DutiesTest {

    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Duties DUTIES = Duties.read(CATALOGUE);

    @Test
    void eachOfTheProvisionsIsTold() {
        TreeSet<String> told = new TreeSet<>(DUTIES.none().keySet());
        DUTIES.all().forEach(duty -> told.addAll(duty.provisions()));
        assertThat(CATALOGUE.provisions()).hasSize(83);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.provisions().stream().map(Provision::id).toList());
    }

    /** What the act calls a duty of the office or the akim is a duty here, but for what says how each decision must be. */
    @Test
    void eachObligationOfTheOfficeIsADuty() {
        List<String> obligations = CATALOGUE.provisions().stream()
                .filter(provision -> provision.modality().equals("obligation"))
                .filter(provision -> provision.bearer().matches("office|akim"))
                .map(Provision::id)
                .filter(DUTIES.none()::containsKey)
                .toList();
        assertThat(obligations).containsExactlyInAnyOrder("2", "4", "9");
    }

    @Test
    void eachIsToldInThreeLanguages() {
        List<Text> texts = DUTIES.all().stream().map(Duty::label).toList();
        assertThat(texts).isNotEmpty().doesNotHaveDuplicates();
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.kk()).matches(".*[әіңғүұқөһ].*");
            assertThat(text.ru()).isNotEqualTo(text.kk()).doesNotMatch(".*[әіңғүұқөһ].*");
            assertThat(text.en()).matches("[\\x20-\\x7e]+");
        });
    }

    /** The act sets no day of the year for any of them. */
    @Test
    void noTermIsInvented() {
        assertThat(DUTIES.all()).isNotEmpty().allMatch(duty -> duty.due().isEmpty());
    }

    @Test
    void theNumbersOfTheLawStandInTheLabels() {
        assertThat(DUTIES.all())
                .filteredOn(duty -> duty.id().equals("notice"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.label().kk()).contains("күнтізбелік он күннен кешіктірмей");
                    assertThat(duty.label().ru()).contains("не позднее чем за десять календарных дней до");
                    assertThat(duty.label().en()).contains("not later than ten calendar days before");
                });
    }

    @Test
    void theReportGoesToTheMaslikhatOfTheDistrict() {
        Duty duty = DUTIES.all().stream()
                .filter(each -> each.id().equals("budget-report.maslikhat"))
                .findFirst()
                .orElseThrow();
        assertThat(duty.provisions()).containsExactly("12.1.6");
        assertThat(duty.rhythm()).isEqualTo(Duty.Rhythm.EACH_YEAR);
        DutyEvidence shown = duty.shownBy().get(0);
        assertThat(shown.kind()).isEqualTo(DecisionKind.BUDGET_REPORT);
        assertThat(shown.day()).isEqualTo("presentations.date");
        assertThat(shown.about()).containsEntry("presentations.body.kind", List.of("maslikhat"));
        assertThat(shown.where()).containsEntry("presentations.body.territory", List.of(DutyEvidence.DISTRICT));
    }

    @Test
    void whatCannotBeTakenIsRefusedByItsName() {
        refused("\"kind\": \"housing-inventory\"", "\"kind\": \"housing-invention\"", "housing-inventory");
        refused("{\"carriedOut\": [\"true\"]}", "{\"carriedOn\": [\"true\"]}", "carriedOn");
        refused("{\"carriedOut\": [\"true\"]}", "{\"carriedOut\": [\"@unit\"]}", "carriedOut cannot have: @unit");
        refused("{\"account\": [\"treasury\"]}", "{\"account\": [\"treasurer\"]}", "treasurer");
        refused("\"day\": \"renderedOn\"", "\"day\": \"complaint\"", "has a day that is none: complaint");
        refused("\"list\": \"presentations\"", "\"list\": \"year\"", "looks through what is no list: year");
        refused("\"list\": \"presentations\", ", "", "goes through a list");
        refused("\"on\": \"akim\"", "\"on\": \"nobody\"", "has a on that is none: nobody");
        refused("\"on\": \"akim\"", "\"on\": \"akim\", \"due\": \"May\"", "has no day of the year as its due: May");
        refused("\"provisions\": [\"19\"]", "\"provisions\": [\"99\"]", "a provision that is not there: 99");
        refused("\"provisions\": [\"19\"]", "\"provisions\": [\"18\"]", "why they lay none: [19]");
        refused("\"provisions\": [\"5\", ", "\"provisions\": [\"5\", \"19\", ", "that they lay none: [19]");
        refused(
                "\"provisions\": [\"5\", ",
                "\"provisions\": [\"5\", \"2\", ",
                "a second reason why this lays no duty: 2");
        refused("{notice-days} calendar days", "{notice-weeks} weeks", "names a term that is not there: notice-weeks");
        refused("\"id\": \"ethics\"", "\"id\": \"microcredit\"", "is there twice");
    }

    @Test
    void aDayOfTheYearIsReadWhereAnActSetsOne() {
        Duties read = read(
                json().replaceFirst("\"rhythm\": \"each-year\"", "\"rhythm\": \"each-year\", \"due\": \"--05-01\""));
        assertThat(read.all().stream().flatMap(duty -> duty.due().stream())).containsExactly(MonthDay.of(5, 1));
    }

    private static void refused(String was, String is, String why) {
        String changed = json().replace(was, is);
        assertThat(changed).isNotEqualTo(json());
        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2024-60/duties.json")
                .hasMessageContaining(why);
    }

    private static Duties read(String json) {
        Map<String, Object> members = JsonData.object("duties.json", json.getBytes(StandardCharsets.UTF_8));
        return new DutyReader(CATALOGUE).read(new Members("2024-60/duties.json", "", members));
    }

    private static String json() {
        try (var file = Objects.requireNonNull(
                Duties.class.getResourceAsStream("/kz/ereje/kb/act/V1700015632/2024-60/duties.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
