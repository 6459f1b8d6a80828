package kz.ereje.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Language;
import kz.ereje.api.Reports;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.ReportData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored answers of older formats are valid once they are read, and a comparison is read by every JSON library. */
class StoredAnswersTest {

    private static final Path STORED = Path.of("..", "src", "test", "resources", "stored");
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void whatIsReadOfAnOlderFormatIsValid(String version) throws Exception {
        byte[] stored = Files.readAllBytes(STORED.resolve("format-" + version + ".json"));
        assertThat(Reports.read(stored).reports()).hasSizeGreaterThan(2);
        for (ReportData report : Reports.read(stored).reports()) {
            Answers.requireValid(new String(Reports.json(report), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aComparisonIsWrittenAndReadBack() throws Exception {
        ReportData before = Answers.to("lease-without-consent").data();
        ReportData after = Answers.to("consent-by-gathering").data(DataOptions.whatMatters(Language.KK));
        ComparisonData comparison = Reports.compare(before, after);
        byte[] json = Reports.json(comparison);
        assertThat(comparison.outcomes().size() + comparison.oneSided().size()).isPositive();
        assertThat(json).isEqualTo(JACKSON.writeValueAsBytes(comparison));
        assertThat(JACKSON.readValue(json, ComparisonData.class)).isEqualTo(comparison);
        assertThat(new Gson().fromJson(new String(json, StandardCharsets.UTF_8), ComparisonData.class))
                .isEqualTo(comparison);
    }
}
