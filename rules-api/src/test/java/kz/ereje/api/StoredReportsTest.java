package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.FactData;
import kz.ereje.api.data.MigrationData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RowData;
import kz.ereje.api.data.ValueData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that earlier libraries wrote, as they wrote them, are read with each change named; nothing of them is lost. */
class StoredReportsTest {

    private static final Path STORED = Path.of("src/test/resources/stored");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static byte[] stored(String version) throws Exception {
        return Files.readAllBytes(STORED.resolve("format-" + version + ".json"));
    }

    private static String outcomes(JsonNode dossier) {
        StringBuilder told = new StringBuilder();
        for (JsonNode decision : dossier.path("decisions")) {
            decision.path("provisions")
                    .forEach(row -> told.append(decision.path("id").asText())
                            .append(' ')
                            .append(row.path("provision").asText())
                            .append(' ')
                            .append(row.path("outcome").asText())
                            .append('\n'));
        }
        return told.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void everyOutcomeIsTheOneThatWasStored(String version) throws Exception {
        Reports.Stored read = Reports.read(stored(version));
        JsonNode old = JSON.readTree(stored(version)).path("dossiers");
        assertThat(read.formatVersion()).isEqualTo(version);
        assertThat(read.reports()).hasSize(old.size());
        int rows = 0;
        for (int i = 0; i < old.size(); i++) {
            ReportData report = read.reports().get(i);
            JsonNode now = JSON.readTree(Reports.json(report));
            assertThat(outcomes(now)).isEqualTo(outcomes(old.get(i)));
            assertThat(report.formatVersion()).isEqualTo(ReportWriter.FORMAT_VERSION);
            assertThat(report.source()).isEqualTo(old.get(i).path("source").asText());
            assertThat(report.sha256()).isEqualTo(old.get(i).path("sha256").asText());
            assertThat(report.problems() == null).isEqualTo(old.get(i).has("decisions"));
            rows += outcomes(now).length();
        }
        assertThat(rows).isGreaterThan(1000);
    }

    /** Each text of the file stands in what was read of it, but the questions that were repeated in each row. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void noTextIsLost(String version) throws Exception {
        JsonNode old = JSON.readTree(stored(version));
        Set<String> told = new HashSet<>();
        for (ReportData report : Reports.read(stored(version)).reports()) {
            texts(JSON.readTree(Reports.json(report)), told);
        }
        Set<String> before = new HashSet<>();
        old.path("dossiers").forEach(dossier -> texts(dossier, before));
        assertThat(before).hasSizeGreaterThan(300);
        before.removeAll(told);
        before.removeIf(text -> told.contains("note:" + text)
                || told.stream().anyMatch(whole -> whole.startsWith("{") && whole.contains("\"" + text + "\"")));
        // The words for a stated "none", and for bounds in another form.
        assertThat(before).isSubsetOf("none", "2026-02");
    }

    private static void texts(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> texts(child, texts));
    }

    /** What is stated of a fact is told as it is today, by the same dossiers. */
    @Test
    void valuesAndPlacesAreThoseOfToday() throws Exception {
        Map<String, Path> dossiers = new HashMap<>();
        for (Path file : List.of(
                STORED.resolve("lease-in-february.json"),
                Repository.EXAMPLES.resolve("planned-decisions-without-consents.json"),
                Repository.EXAMPLES.resolve("microcredit-under-the-programme-dash.json"))) {
            dossiers.put(Dossiers.sha256(Files.readAllBytes(file)), file);
        }
        Set<String> states = new HashSet<>();
        for (ReportData old : Reports.read(stored("2")).reports()) {
            if (old.problems() != null) {
                continue;
            }
            Path file = Objects.requireNonNull(dossiers.get(old.sha256()), old.source());
            ReportData now = CHECKER.check(Dossiers.read(file)).data();
            for (int i = 0; i < old.answered().size(); i++) {
                DecisionData before = old.answered().get(i);
                Map<String, FactData> facts = now.answered().get(i).facts().stream()
                        .collect(Collectors.toMap(fact -> fact.place().path(), fact -> fact));
                for (FactData fact : before.facts()) {
                    FactData today = facts.get(fact.place().path());
                    if (today != null) {
                        assertThat(fact.value()).isEqualTo(today.value());
                        assertThat(fact.place().pointer())
                                .isEqualTo(today.place().pointer());
                        assertThat(fact.place().list()).isEqualTo(today.place().list());
                        assertThat(fact.place().field()).isEqualTo(today.place().field());
                        assertThat(fact.place().id()).isIn("", today.place().id());
                        states.add(fact.value().state());
                    }
                }
                sameChanges(before, now.answered().get(i));
            }
        }
        assertThat(states).contains("known", "none", "within");
    }

    private static void sameChanges(DecisionData before, DecisionData now) {
        Map<String, ValueData> today = new HashMap<>();
        changes(now).forEach(change -> today.put(change.place().path() + change.after(), change.before()));
        assertThat(changes(before).map(change -> change.place().path() + change.after()))
                .isSubsetOf(today.keySet());
        changes(before)
                .forEach(change -> assertThat(today.get(change.place().path() + change.after()))
                        .isEqualTo(change.before()));
    }

    private static Stream<kz.ereje.api.data.ChangeData> changes(DecisionData decision) {
        return decision.provisions().stream()
                .flatMap(row -> Stream.ofNullable(row.remedies()))
                .flatMap(List::stream)
                .flatMap(remedy -> remedy.changes().stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void theCountsAreThoseOfTheRows(String version) throws Exception {
        boolean planned = false;
        for (ReportData report : Reports.read(stored(version)).reports()) {
            for (DecisionData decision : report.problems() == null ? report.answered() : List.<DecisionData>of()) {
                Map<String, Long> rows = decision.provisions().stream()
                        .collect(Collectors.groupingBy(RowData::outcome, Collectors.counting()));
                assertThat((long) decision.counts().violated()).isEqualTo(rows.getOrDefault("VIOLATED", 0L));
                assertThat((long) decision.counts().undetermined()).isEqualTo(rows.getOrDefault("UNDETERMINED", 0L));
                assertThat((long) decision.counts().compliant()).isEqualTo(rows.getOrDefault("COMPLIANT", 0L));
                planned |= decision.counts().planned() > 0;
            }
        }
        assertThat(planned).isEqualTo(version.equals("2"));
    }

    @Test
    void eachChangeIsNamedInThreeLanguages() throws Exception {
        List<MigrationData> changes = Reports.read(stored("1")).changes();
        assertThat(changes)
                .extracting(change -> change.from() + " " + change.id())
                .containsExactlyInAnyOrder(
                        "1 moved", "1 absent", "1 derived", "2 renamed", "2 moved", "2 derived", "2 absent");
        for (MigrationData change : changes) {
            assertThat(change.fields()).isNotEmpty().doesNotHaveDuplicates();
            for (String sentence : List.of(
                    Objects.requireNonNull(change.sentence().kk()),
                    Objects.requireNonNull(change.sentence().ru()),
                    Objects.requireNonNull(change.sentence().en()))) {
                assertThat(sentence)
                        .contains(change.fields())
                        .contains(change.from())
                        .doesNotContain("{");
            }
        }
        assertThat(changes.stream()
                        .filter(change -> change.id().equals("absent"))
                        .flatMap(change -> change.fields().stream()))
                .doesNotHaveDuplicates()
                .contains("contradictions", "decisions[].wayOut", "decisions[].provisions[].readings");
        assertThat(Reports.read(stored("2")).changes())
                .extracting(MigrationData::from)
                .containsOnly("2");
    }

    @Test
    void whatIsInThePresentFormatIsReadAsItIs() throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(bytes, report.edition())) {
            writer.add("one.json", report);
            writer.addFailed("two.json", "");
            writer.files(new ReportWriter.Counts(2, 1, 0, 1, 0), List.of());
        }
        Reports.Stored read = Reports.read(bytes.toByteArray());
        assertThat(read.changes()).isEmpty();
        assertThat(read.reports()).hasSize(2);
        assertThat(read.reports().get(0).decisions()).isEqualTo(report.data().decisions());
        assertThat(read.run().files()).isNotNull();
    }

    @Test
    void everyLineIsRead() throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json")));
        DataOptions options = DataOptions.whatMatters(Language.RU);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportLines lines = new ReportLines(bytes, report.edition(), options)) {
            lines.add("one.json", report);
            lines.files(new ReportWriter.Counts(1, 1, 0, 0, 0), List.of());
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        Reports.Stored first = Reports.read(lines.get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(first.reports().get(0).decisions())
                .isEqualTo(report.data(options).decisions());
        assertThat(Reports.read(lines.get(1).getBytes(StandardCharsets.UTF_8)).reports())
                .isEmpty();
    }

    /** Fields are added within a format; one that is not known here is passed over, and named. */
    @Test
    void aFieldOfALaterLibraryIsPassedOverAndNamed() throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json")));
        ObjectNode later = (ObjectNode) JSON.readTree(Reports.json(report.data()));
        ((ObjectNode) later.at("/decisions/0/provisions/7")).put("mood", "good");
        Reports.Stored read = Reports.read(JSON.writeValueAsBytes(later));
        assertThat(read.reports()).containsExactly(report.data());
        assertThat(read.changes()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("passed-over");
            assertThat(change.fields()).containsExactly("decisions[].provisions[].mood");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"formatVersion": "4"}                    | format 4, and this library reads formats 1, 2, 3
            {"formatVersion": "0"}                    | format 0
            {"formatVersion": 3}                      | /formatVersion
            {"formatVersion": "3"}                    | /act
            {"unit": "qarasu", "decisions": []}       | /formatVersion
            {"formatVersion": "2", "dossiers": [1]}   | /dossiers/0
            []                                        | at / the value
            {                                         | not valid JSON
            {"formatVersion": "3"} {}                 | after
            {"formatVersion": "3", "act": null}       | /act
            {"a": 1, "a": 1}                          | not valid JSON
            """)
    void whatIsNoAnswerIsRefusedWithWhatToDo(String json, String told) {
        Reports.UnreadableException refused = catchThrowableOfType(
                Reports.UnreadableException.class, () -> Reports.read(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.message(Language.EN)).contains(told).isEqualTo(refused.getMessage());
        assertThat(refused.message(Language.KK))
                .isNotEqualTo(refused.message(Language.EN))
                .doesNotContain("{");
        assertThat(refused.message(Language.RU))
                .isNotEqualTo(refused.message(Language.EN))
                .doesNotContain("{");
    }

    /** Whatever was done to a file, it is read or refused, and nothing else is thrown. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aSpoiltFileIsReadOrRefused(String version) throws Exception {
        JsonNode whole = JSON.readTree(stored(version));
        int refused = 0;
        for (int seed = 0; seed < 400; seed++) {
            ObjectNode spoilt = few(whole.deepCopy());
            spoil(spoilt, new Random(seed));
            try {
                assertThat(Reports.read(JSON.writeValueAsBytes(spoilt)).reports())
                        .isNotNull();
            } catch (Reports.UnreadableException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 399);
    }

    /** The same with the rows that say something. */
    private static ObjectNode few(ObjectNode document) {
        for (JsonNode dossier : document.path("dossiers")) {
            for (JsonNode decision : dossier.path("decisions")) {
                ArrayNode rows = (ArrayNode) decision.path("provisions");
                for (int i = rows.size() - 1; i >= 0; i--) {
                    if (rows.get(i).path("facts").isEmpty()
                            && rows.get(i).path("missing").isEmpty()) {
                        rows.remove(i);
                    }
                }
            }
        }
        return document;
    }

    private static void spoil(ObjectNode document, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        holders(document, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        List<JsonNode> instead = List.of(
                JSON.nullNode(),
                JSON.getNodeFactory().textNode("x"),
                JSON.getNodeFactory().numberNode(7),
                JSON.createArrayNode(),
                JSON.createObjectNode());
        JsonNode other = instead.get(random.nextInt(instead.size()));
        if (holder instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), other);
        } else {
            List<String> names = new ArrayList<>();
            holder.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextBoolean()) {
                ((ObjectNode) holder).remove(name);
            } else {
                ((ObjectNode) holder).set(name, other);
            }
        }
    }

    private static void holders(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> holders(child, holders));
        }
    }

    @Test
    void anOlderAnswerIsComparedWithTodays() throws Exception {
        Path file = Repository.EXAMPLES.resolve("planned-decisions-without-consents.json");
        ReportData old = Reports.read(stored("2")).reports().stream()
                .filter(report -> String.valueOf(report.source()).endsWith("planned-decisions-without-consents.json"))
                .findFirst()
                .orElseThrow();
        byte[] json = Files.readAllBytes(file);
        ReportData now = CHECKER.check(Dossiers.read("planned", json), Dossiers.sha256(json))
                .data(DataOptions.everything().withRemedies(false));
        assertThat(Reports.compare(old, now).causes())
                .extracting(kz.ereje.api.data.CauseData::id)
                .contains("rule-base")
                .doesNotContain("dossier", "day");
    }
}
