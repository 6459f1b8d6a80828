package kz.ereje.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportLines;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.Reports;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RowData;
import kz.ereje.api.data.RunData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2, Jackson 3 and Gson, as they come, write answers that are valid, and read them back as they were. */
class JsonLibrariesTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    private static final Gson GSON = new Gson();

    static Stream<Path> examples() {
        return Answers.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writeAndReadBackEveryAnswer(Path example) throws Exception {
        ReportData data = Answers.to(example).data();
        for (String json :
                List.of(JACKSON_2.writeValueAsString(data), JACKSON_3.writeValueAsString(data), GSON.toJson(data))) {
            Answers.requireValid(json);
            assertThat(JACKSON_2.readValue(json, ReportData.class)).isEqualTo(data);
            assertThat(JACKSON_3.readValue(json, ReportData.class)).isEqualTo(data);
            assertThat(GSON.fromJson(json, ReportData.class)).isEqualTo(data);
        }
    }

    /** Whoever has none of them gets the same bytes from the library. */
    @ParameterizedTest
    @MethodSource("examples")
    void theLibraryItselfWritesTheSameAsJackson(Path example) throws Exception {
        ReportData data = Answers.to(example).data();
        assertThat(Reports.json(data)).isEqualTo(JACKSON_2.writeValueAsBytes(data));
    }

    /** A part of an answer lacks what was not asked for. */
    @ParameterizedTest
    @MethodSource("examples")
    void writeAndReadBackParts(Path example) throws Exception {
        ReportData data = Answers.to(example).data(DataOptions.whatMatters(Language.RU));
        String json = GSON.toJson(data);
        Answers.requireValid(json);
        assertThat(JACKSON_2.readValue(json, ReportData.class)).isEqualTo(data);
        assertThat(json).doesNotContain("\"kk\"", "\"en\"", "\"remedies\":[", "null");
    }

    /** What was given to Jackson by mistake, without {@code data()}, is the same, and never an empty object. */
    @Test
    void jacksonWritesReportsDecisionsAndRowsAsTheirData() throws Exception {
        Report report = Answers.to("lease-without-consent");
        String data = JACKSON_2.writeValueAsString(report.data());
        assertThat(JACKSON_2.writeValueAsString(report)).isEqualTo(data);
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(report), ReportData.class))
                .isEqualTo(report.data());
        assertThat(JACKSON_2.writeValueAsString(report.decisions().get(0)))
                .isEqualTo(
                        JACKSON_2.writeValueAsString(report.decisions().get(0).data()));
        String violations = JACKSON_2.writeValueAsString(report.violations());
        RowData row =
                JACKSON_2.treeToValue(JACKSON_2.readTree(violations).path(0).path("row"), RowData.class);
        assertThat(row).isEqualTo(report.violations().get(0).row().data());
    }

    @Test
    void theDocumentOfARunIsReadByThem() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Report report = Answers.to("meetings-with-faults");
        try (ReportWriter writer = new ReportWriter(bytes, report.edition())) {
            writer.add("one.json", report);
            writer.addFailed("two.json", "");
            writer.files(new ReportWriter.Counts(2, 1, 0, 1, 0), List.of());
        }
        String json = bytes.toString(StandardCharsets.UTF_8);
        Answers.requireValid(json);
        RunData run = JACKSON_2.readValue(json, RunData.class);
        assertThat(GSON.fromJson(json, RunData.class)).isEqualTo(run);
        assertThat(run.dossiers()).hasSize(2);
        assertThat(run.dossiers().get(0).decisions()).isEqualTo(report.data().decisions());
        assertThat(run.dossiers().get(1).decisions()).isNull();
        assertThat(run.dossiers().get(1).problems()).hasSize(1);
    }

    @Test
    void eachLineIsAnAnswerOfItsOwn() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Report report = Answers.to("meetings-with-faults");
        DataOptions options = DataOptions.whatMatters(Language.KK);
        try (ReportLines lines = new ReportLines(bytes, report.edition(), options)) {
            lines.add("one.json", report);
            lines.addFailed("two.json", "");
            lines.files(new ReportWriter.Counts(2, 1, 0, 1, 0), List.of());
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        int decisions = report.decisions().size();
        assertThat(lines).hasSize(decisions + 2);
        lines.forEach(Answers::requireValid);
        for (int i = 0; i < decisions; i++) {
            ReportData line = JACKSON_2.readValue(lines.get(i), ReportData.class);
            assertThat(line.source()).isEqualTo("one.json");
            assertThat(line.decisions())
                    .containsExactly(report.data(options).answered().get(i));
        }
        assertThat(JACKSON_2.readValue(lines.get(decisions), ReportData.class).problems())
                .hasSize(1);
        assertThat(JACKSON_2.readValue(lines.get(decisions + 1), RunData.class).files())
                .isNotNull();
    }

    /** Lines that nothing matches are no empty file: one says so. */
    @Test
    void aReportOfWhichNothingIsShownHasALineThatSaysSo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Report report = Answers.to("meetings-with-faults");
        DataOptions options = DataOptions.whatMatters(Language.EN).of("another");
        try (ReportLines lines = new ReportLines(bytes, report.edition(), options)) {
            lines.add("one.json", report);
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        assertThat(line.lines()).hasSize(1);
        Answers.requireValid(line);
        assertThat(line).contains("Nothing matches", "another");
    }
}
