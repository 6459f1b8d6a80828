package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.Reports.UnreadableException;
import kz.ereje.api.data.BaselineData;
import kz.ereje.api.data.ChangeGroupData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RunComparisonData;
import kz.ereje.model.change.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored run is read answer by answer, compared decision by decision, and a finding is new unless the run had the very same. */
class StoredRunTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private static Report report(String example) throws Exception {
        return CHECKER.check(
                Dossiers.read(Repository.EXAMPLES.resolve(example + ".json")),
                CheckOptions.defaults().on(DAY).withoutRemedies());
    }

    private static Map<String, Report> run(String... examples) throws Exception {
        Map<String, Report> run = new LinkedHashMap<>();
        for (String example : examples) {
            run.put(example + ".json", report(example));
        }
        return run;
    }

    private Path json(String name, Map<String, Report> reports) throws IOException {
        Path file = folder.resolve(name + ".json");
        try (OutputStream out = Files.newOutputStream(file);
                ReportWriter writer = new ReportWriter(out, CHECKER.edition())) {
            write(writer, reports);
        }
        return file;
    }

    private Path lines(String name, Map<String, Report> reports, DataOptions options) throws IOException {
        Path file = folder.resolve(name + ".ndjson");
        try (OutputStream out = Files.newOutputStream(file);
                ReportLines writer = new ReportLines(out, CHECKER.edition(), options)) {
            write(writer, reports);
        }
        return file;
    }

    private static void write(ReportOutput out, Map<String, Report> reports) throws IOException {
        DecisionTotals totals = DecisionTotals.none();
        for (Map.Entry<String, Report> each : reports.entrySet()) {
            out.add(each.getKey(), each.getValue());
            totals = totals.plus(DecisionTotals.of(each.getValue()));
        }
        out.files(new ReportWriter.Counts(reports.size(), reports.size(), 0, 0, 0), totals, List.of());
    }

    private static RunComparisonData compared(Path before, Path after) throws Exception {
        try (StoredRun first = StoredRun.open(before);
                StoredRun second = StoredRun.open(after)) {
            return RunComparison.of(first, second).data();
        }
    }

    @Test
    void eachAnswerIsThatOfTheWholeDocument() throws Exception {
        Path file = json("run", run("lease-without-consent", "lease-with-gaps", "matters-not-covered"));
        List<ReportData> whole = Reports.read(Files.readAllBytes(file)).reports();
        try (StoredRun run = StoredRun.open(file)) {
            assertThat(run.isWhole()).isTrue();
            assertThat(run.sources())
                    .containsExactly("lease-without-consent.json", "lease-with-gaps.json", "matters-not-covered.json");
            for (ReportData answer : whole) {
                assertThat(run.answer(String.valueOf(answer.source()))).isEqualTo(answer);
            }
            assertThatThrownBy(() -> run.answer("another.json"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\nMaybe ");
        }
    }

    @Test
    void theLinesOfOneFileAreOneAnswer() throws Exception {
        Map<String, Report> reports = run("lease-without-consent", "matters-not-covered");
        Path file = lines("run", reports, DataOptions.whatMatters(Language.EN));
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(reports.size() + 1);
        try (StoredRun run = StoredRun.open(file)) {
            assertThat(run.sources()).containsExactlyElementsOf(reports.keySet());
            for (String source : run.sources()) {
                assertThat(run.answer(source).answered().stream().map(each -> each.id()))
                        .containsExactlyElementsOf(report(source.replace(".json", "")).decisions().stream()
                                .map(DecisionResult::id)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"dossiers\": [1]}", "{\"decisions\": [", "no JSON"})
    void whatIsNoRunIsRefused(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("no.json"), text);
        assertThatThrownBy(() -> StoredRun.open(file)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aRunThatWasCutShortIsRefusedOrSaysSo() throws Exception {
        byte[] whole = Files.readAllBytes(json("run", run("lease-without-consent")));
        Path cut = Files.write(folder.resolve("cut.json"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> StoredRun.open(cut)).isInstanceOf(UnreadableException.class);
        Path lines = lines("run", run("lease-without-consent"), DataOptions.whatMatters(Language.EN));
        List<String> all = Files.readAllLines(lines);
        Files.write(lines, all.subList(0, all.size() - 1));
        try (StoredRun run = StoredRun.open(lines)) {
            assertThat(run.isWhole()).isFalse();
        }
    }

    /** Two thousand million tenge are more than an int holds. */
    @Test
    void largeAmountsAreReadBack() throws Exception {
        String json = Files.readString(Repository.EXAMPLES.resolve("lease-without-consent.json"))
                .replaceFirst("\"kind\": \"lease\",", "\"kind\": \"lease\", \"amount\": 5000000000,");
        Report report = CHECKER.check(Dossiers.read("lease.json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(DecisionTotals.of(report).amounts().all()).isEqualTo(5_000_000_000L);
        Path file = json("large", Map.of("lease.json", report));
        assertThat(Reports.read(Files.readAllBytes(file)).run().totals())
                .isEqualTo(DecisionTotals.of(report).data());
    }

    @Test
    void theSameRunDiffersInNothing() throws Exception {
        Map<String, Report> reports = run("lease-without-consent", "lease-with-gaps", "matters-not-covered");
        RunComparisonData same = compared(json("one", reports), json("other", reports));
        assertThat(same.differing() + same.onlyBefore() + same.onlyAfter()).isZero();
        assertThat(same.same()).isEqualTo(same.before()).isEqualTo(same.after()).isPositive();
        RunComparisonData asked =
                compared(json("one", reports), lines("other", reports, DataOptions.whatMatters(Language.EN)));
        assertThat(asked.differing()).isZero();
        assertThat(asked.same()).isEqualTo(same.same());
    }

    @Test
    void whatDiffersIsGroupedByWhatCanBeWhy() throws Exception {
        Map<String, Report> before = run("lease-without-consent", "lease-with-gaps", "matters-not-covered");
        Map<String, Report> after = new LinkedHashMap<>(before);
        after.put("lease-with-gaps.json", report("lease-without-consent"));
        after.put("lease-without-consent.json", mended());
        after.remove("matters-not-covered.json");
        after.put("planned-lease.json", report("planned-lease"));
        for (boolean asLines : new boolean[] {false, true}) {
            DataOptions options = DataOptions.whatMatters(Language.RU);
            RunComparisonData data = asLines
                    ? compared(lines("before", before, options), lines("after", after, options))
                    : compared(json("before", before), json("after", after));
            addsUp(data);
            assertThat(data.groups())
                    .singleElement()
                    .satisfies(group -> assertThat(group.causes()).contains("dossier"));
            assertThat(data.groups().get(0).decisions())
                    .filteredOn(each -> each.source().equals("lease-without-consent.json"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.before()).isEqualTo("VIOLATED");
                        assertThat(each.rows()).anySatisfy(row -> {
                            assertThat(row.provision()).isEqualTo("12.2.14");
                            assertThat(row.before()).isEqualTo("VIOLATED");
                        });
                    });
            assertThat(data.onlyIn()).anySatisfy(each -> {
                assertThat(each.side()).isEqualTo("after");
                assertThat(each.source()).isEqualTo("planned-lease.json");
                assertThat(each.why()).isEqualTo("file-absent");
            });
            assertThat(data.onlyBefore()).isPositive();
        }
    }

    /** The lease with the remedies of its consent applied. */
    private static Report mended() throws Exception {
        Report broken = CHECKER.check(
                Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json")),
                CheckOptions.defaults().on(DAY));
        var remedy = broken.decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals("12.2.14"))
                .findFirst()
                .orElseThrow()
                .remedies()
                .get(0);
        return CHECKER.check(Changes.applied(broken.dossier(), remedy.changes()));
    }

    private static void addsUp(RunComparisonData data) {
        assertThat(data.before()).isEqualTo(data.both() + data.onlyBefore());
        assertThat(data.after()).isEqualTo(data.both() + data.onlyAfter());
        assertThat(data.both()).isEqualTo(data.same() + data.differing());
        assertThat(data.groups().stream().mapToLong(ChangeGroupData::number).sum())
                .isEqualTo(data.differing())
                .isPositive();
        assertThat(data.onlyIn()).hasSize((int) (data.onlyBefore() + data.onlyAfter()));
    }

    @Test
    void anotherDayIsACauseOfItsOwn() throws Exception {
        Report before = CHECKER.check(
                Dossiers.read(Repository.EXAMPLES.resolve("planned-lease.json")),
                CheckOptions.defaults().on(LocalDate.of(2026, 3, 2)));
        Report after = CHECKER.check(
                before.dossier(), CheckOptions.defaults().on(LocalDate.of(2027, 3, 2)), before.inputSha256());
        RunComparisonData data =
                compared(json("before", Map.of("a.json", before)), json("after", Map.of("renamed.json", after)));
        addsUp(data);
        assertThat(data.groups()).extracting(ChangeGroupData::causes).containsExactly(List.of("day"));
    }

    @Test
    void theComparisonIsToldInThreeLanguagesAndAsJson() throws Exception {
        Path before = json("before", run("lease-without-consent", "lease-with-gaps"));
        Path after = json("after", Map.of("lease-without-consent.json", mended(), "x.json", report("planned-lease")));
        try (StoredRun first = StoredRun.open(before);
                StoredRun second = StoredRun.open(after)) {
            RunComparison comparison = RunComparison.of(first, second);
            assertThat(comparison.same()).isFalse();
            for (Language language : Language.values()) {
                StringBuilder text = new StringBuilder();
                comparison.write(text, language);
                assertThat(text)
                        .contains("lease-without-consent.json", "12.2.14: " + Outcome.VIOLATED.word(language))
                        .doesNotContain("{", "null");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            comparison.writeJson(bytes);
            JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
            assertThat(json.path("differing").asLong())
                    .isEqualTo(comparison.data().differing());
            assertThat(json.path("groups").path(0).path("causes").path(0).asText())
                    .isEqualTo("dossier");
        }
    }

    @Test
    void aFindingIsNewUnlessTheEarlierRunHadTheVerySame() throws Exception {
        for (boolean asLines : new boolean[] {false, true}) {
            Map<String, Report> before = run("lease-without-consent", "lease-with-gaps");
            Baseline baseline = Baseline.read(
                    asLines ? lines("before", before, DataOptions.whatMatters(Language.EN)) : json("before", before));
            Report same = report("lease-without-consent").since(baseline, "lease-without-consent.json");
            assertThat(same.violations())
                    .isNotEmpty()
                    .allMatch(each -> each.row().isNew().equals(Optional.of(false)))
                    .allMatch(each -> "known".equals(each.row().data().baseline()));
            Report elsewhere = report("lease-without-consent").since(baseline, "copy.json");
            assertThat(elsewhere.violations())
                    .isNotEmpty()
                    .allMatch(each -> each.row().isNew().orElseThrow())
                    .allMatch(each -> "new".equals(each.row().data().baseline()));
            assertThat(same.decisions().get(0).with(Outcome.COMPLIANT))
                    .allMatch(row -> row.isNew().isEmpty());
            Report another = report("lease-with-gaps").since(baseline, "lease-without-consent.json");
            assertThat(another.decisions().get(0).with(Outcome.UNDETERMINED))
                    .isNotEmpty()
                    .allMatch(row -> row.isNew().orElseThrow());
        }
    }

    @Test
    void theNumbersOfABaselineAddUp() throws Exception {
        Map<String, Report> before = run("lease-without-consent", "lease-with-gaps");
        Baseline baseline = Baseline.read(json("before", before));
        long size = before.values().stream()
                .flatMap(report -> report.decisions().stream())
                .mapToLong(each -> each.with(Outcome.VIOLATED).size()
                        + each.with(Outcome.UNDETERMINED).size())
                .sum();
        assertThat(baseline.size()).isEqualTo(size);
        Baseline.Tally tally = baseline.tally();
        tally.add("lease-without-consent.json", mended());
        tally.add("new.json", report("lease-without-consent"));
        BaselineData data = tally.data();
        assertThat(data.size()).isEqualTo(data.known() + data.gone() + data.notChecked());
        assertThat(data.notChecked())
                .as("nothing is known of a file that was not checked")
                .isEqualTo(report("lease-with-gaps").decisions().stream()
                        .mapToLong(each -> each.with(Outcome.VIOLATED).size()
                                + each.with(Outcome.UNDETERMINED).size())
                        .sum());
        assertThat(data.gone()).isPositive();
        assertThat(data.goneFindings())
                .hasSize((int) data.gone())
                .anySatisfy(each -> assertThat(each.provision()).isEqualTo("12.2.14"));
        assertThat(data.fresh())
                .isGreaterThanOrEqualTo(
                        report("lease-without-consent").violations().size());
        assertThat(DecisionTotals.none().with(data).sentences(Language.EN))
                .anySatisfy(line -> assertThat(line).startsWith("Findings of the earlier run: " + size + " = "));
    }

    @Test
    void aRunOfAnOldFormatWithoutKeysIsNoBaseline() {
        assertThatThrownBy(() -> Baseline.read(Path.of("src/test/resources/stored/format-2.json")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("keys");
    }
}
