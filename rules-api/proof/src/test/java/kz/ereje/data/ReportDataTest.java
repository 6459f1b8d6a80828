package kz.ereje.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DataOptions;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.Violation;
import kz.ereje.api.WayOut;
import kz.ereje.api.data.CountsData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.FactData;
import kz.ereje.api.data.PlaceData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RowData;
import kz.ereje.api.data.WayOutData;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answer as data says what the report says, and nothing of it is lost without a word. */
class ReportDataTest {

    private static final int PROVISIONS = 83;
    private static final int FEW_KILOBYTES = 8 * 1024;

    static Stream<Path> examples() {
        return Answers.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyProvisionHasItsRowAndEveryPathItsFact(Path example) {
        Report report = Answers.to(example);
        ReportData data = report.data();
        assertThat(decisions(data)).hasSameSizeAs(report.decisions());
        for (DecisionData decision : decisions(data)) {
            assertThat(decision.provisions()).hasSize(PROVISIONS);
            assertThat(all(decision.counts())).isEqualTo(PROVISIONS);
            Set<String> told =
                    decision.facts().stream().map(fact -> fact.place().path()).collect(Collectors.toSet());
            for (RowData row : decision.provisions()) {
                assertThat(told).containsAll(row.missing()).containsAll(Objects.requireNonNull(row.facts()));
                assertThat(row.why().isEmpty()).isEqualTo(!row.outcome().equals("UNDETERMINED"));
                assertThat(row.missing().isEmpty()).isEqualTo(!row.why().contains("facts-missing"));
                assertThat(row.messages()).isNotEmpty();
            }
        }
    }

    private static List<DecisionData> decisions(ReportData data) {
        return data.answered();
    }

    private static int all(CountsData counts) {
        return counts.violated()
                + counts.undetermined()
                + counts.compliant()
                + counts.notApplicable()
                + counts.unchecked()
                + counts.error();
    }

    /** What is listed is a part; what is counted is the whole. */
    @Test
    void aPartCountsWhatItDoesNotList() {
        Report report = Answers.to("lease-without-consent");
        DecisionData part =
                decisions(report.data(DataOptions.whatMatters(Language.EN))).get(0);
        DecisionData whole = decisions(report.data()).get(0);
        assertThat(part.counts()).isEqualTo(whole.counts());
        assertThat(part.provisions())
                .extracting(RowData::outcome)
                .isSubsetOf("VIOLATED", "UNDETERMINED", "ERROR")
                .hasSize(whole.counts().violated() + whole.counts().undetermined());
        assertThat(part.calendar()).isNull();
        assertThat(part.provisions().get(0).facts()).isNull();
        assertThat(part.provisions().get(0).text()).isNull();
        DecisionData words = decisions(report.data(
                        DataOptions.whatMatters(Language.EN).withActWords(true).with(Outcome.COMPLIANT)))
                .get(0);
        assertThat(words.provisions()).isNotEmpty().allMatch(row -> row.text() != null);
    }

    /** The data are those of the answer: what undoes each violation, and what mends the decision as a whole. */
    @Test
    void theWayOutAndTheCulpritsAreThoseOfTheAnswer() {
        int broken = 0;
        int mended = 0;
        for (Path example : Answers.examples()) {
            Report report = Answers.to(example);
            for (DecisionResult decision : report.decisions()) {
                DecisionData data = decision.data();
                WayOut found = decision.wayOut().orElse(null);
                assertThat(data.wayOut() == null).isEqualTo(found == null);
                for (RowData row : data.provisions()) {
                    assertThat(row.culprits() == null).isEqualTo(!row.outcome().equals("VIOLATED"));
                }
                if (found != null) {
                    same(Objects.requireNonNull(data.wayOut()), found);
                    broken++;
                    mended += found.changes().isEmpty() ? 0 : 1;
                }
                for (Violation violation : report.violations()) {
                    if (!violation.decision().equals(decision.id())) {
                        continue;
                    }
                    RowData row = data.provisions().stream()
                            .filter(each -> each.provision().equals(violation.provision()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(row.culprits())
                            .isNotEmpty()
                            .isEqualTo(violation.culprits().stream()
                                    .map(fact -> fact.path().toString())
                                    .toList());
                    assertThat(row.facts()).containsAll(Objects.requireNonNull(row.culprits()));
                }
            }
        }
        assertThat(broken).isGreaterThan(50);
        assertThat(mended).isGreaterThan(20);
    }

    private static void same(WayOutData data, WayOut found) {
        assertThat(data.mended()).isEqualTo(found.mended());
        assertThat(data.remaining()).isEqualTo(found.remaining());
        assertThat(data.cut()).isEqualTo(found.cut());
        assertThat(data.changes())
                .extracting(change -> change.place().path())
                .isEqualTo(found.changes().stream()
                        .map(change -> change.path().toString())
                        .toList());
        assertThat(data.changes())
                .allMatch(change ->
                        !Objects.requireNonNull(change.sentence().kk()).isBlank());
        assertThat(data.sentence().ru()).isEqualTo(String.join(" ", found.sentences(Language.RU)));
        assertThat(data.remains().en()).isEqualTo(String.join(" ", found.remainingSentences(Language.EN)));
    }

    @Test
    void withoutRemediesNothingIsLookedFor() {
        DecisionData data = decisions(Answers.to("lease-without-consent").data(DataOptions.whatMatters(Language.EN)))
                .get(0);
        assertThat(data.wayOut()).isNull();
        assertThat(data.provisions()).isNotEmpty().allMatch(row -> row.culprits() == null);
    }

    @Test
    void anAnswerWithoutAnythingSaysSo() {
        Report report = Answers.to("lease-without-consent");
        DataOptions options = DataOptions.whatMatters(Language.EN);
        ReportData nothing = report.data(options.with());
        assertThat(nothing.remarks())
                .anyMatch(remark -> Objects.requireNonNull(remark.en()).startsWith("Nothing matches"));
        ReportData other = report.data(options.of("another"));
        assertThat(decisions(other)).isEmpty();
        assertThat(other.remarks())
                .anyMatch(remark -> Objects.requireNonNull(remark.en()).contains("another"))
                .anyMatch(remark -> Objects.requireNonNull(remark.en()).startsWith("Nothing matches"));
        assertThat(report.data(options).remarks())
                .noneMatch(remark -> Objects.requireNonNull(remark.en()).startsWith("Nothing matches"));
        assertThatThrownBy(options::in).isInstanceOf(IllegalArgumentException.class);
    }

    /** Usual decisions: the answers to nine of ten decisions of the examples are this small. */
    @Test
    void whatMattersOfAUsualDecisionIsSmall() {
        List<Integer> sizes = Answers.examples().stream()
                .flatMap(example -> decisions(Answers.to(example).data(DataOptions.whatMatters(Language.RU))).stream())
                .map(decision -> new Gson().toJson(decision).getBytes(StandardCharsets.UTF_8).length)
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() * 9 / 10)).isLessThan(FEW_KILOBYTES);
    }

    @Test
    void aPlaceIsNamedInEveryWay() {
        DecisionData decision =
                decisions(Answers.to("lease-without-consent").data()).get(0);
        assertThat(decision.facts())
                .extracting(FactData::place)
                .contains(
                        new PlaceData("assets[0].owner", "/assets/0/owner", "assets", "garage", "owner"),
                        new PlaceData(
                                "decisions[0].consents",
                                "/decisions/0/consents",
                                "decisions",
                                "garage-lease",
                                "consents"));
    }

    /** A key does not change with the order of records, and differs where the facts do. */
    @Test
    void keysStayTheSameWhateverTheOrder() throws Exception {
        Dossier dossier = Answers.to("meetings-with-faults").dossier();
        List<String> keys = keys(dossier);
        assertThat(keys).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(keys(Reordered.of(dossier))).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys(Dossiers.read("other", Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(keys);
    }

    private static List<String> keys(Dossier dossier) {
        return Answers.CHECKER.check(dossier).violations().stream()
                .map(Violation::keys)
                .flatMap(List::stream)
                .toList();
    }
}
