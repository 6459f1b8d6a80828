package kz.ereje.report.year;

import static kz.ereje.report.year.Folder.UNIT;
import static kz.ereje.report.year.Folder.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.report.year.YearAnswer.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** Text, page and data tell the same, in each language, and what dossiers say stays text. */
class YearWritingTest {

    private static final String HOSTILE = "<script>alert(1)</script>& {0} 'b'";

    private static final YearAnswer ANSWER = Folder.of(
                    dossier(Papers.INVENTORY),
                    dossier(Papers.CONTROL, "\"controlled\": true, \"finding\": \"proper\"", "\"controlled\": false"))
            .answer();

    private static Properties phrases(Language language) throws IOException {
        String name = "/kz/ereje/report/year_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(YearText.class.getResourceAsStream(name), name)) {
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return phrases;
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPhraseStandsInEachLanguageWithTheSameBlanks(Language language) throws IOException {
        Properties english = phrases(Language.EN);
        Properties phrases = phrases(language);
        assertThat(phrases.keySet()).isNotEmpty().isEqualTo(english.keySet());
        phrases.forEach((key, phrase) -> Stream.of("{0}", "{1}", "{2}", "{3}", "{4}")
                .forEach(blank -> assertThat(phrase.toString().contains(blank))
                        .as("%s in %s", key, language)
                        .isEqualTo(english.getProperty(key.toString()).contains(blank))));
    }

    @Test
    void eachPhraseIsSaid() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/kz/ereje/report/year"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(phrases(Language.KK).keySet()).allMatch(key -> code.indexOf("\"" + key + "\"") >= 0);
    }

    @ParameterizedTest
    @EnumSource
    void theTextTellsEachDutyOnceAndNoneAsViolated(Language language) {
        String text = Folder.text(ANSWER, language);
        assertThat(text).contains(UNIT).contains("2026").doesNotContain("{").doesNotContain("null");
        assertThat(ANSWER.duties())
                .isNotEmpty()
                .allSatisfy(duty ->
                        assertThat(text).containsOnlyOnce("- " + duty.label().in(language) + " ("));
        assertThat(text).doesNotContain(Outcome.VIOLATED.word(language));
        assertThat(text.indexOf(Folder.duty(ANSWER, "use-control").label().in(language)))
                .isLessThan(text.indexOf(
                        Folder.duty(ANSWER, "housing-inventory").label().in(language)));
    }

    @Test
    void theTextSaysWhyAPaperDoesNotCount() {
        assertThat(Folder.text(ANSWER, Language.EN))
                .contains("does not show it: «Құжат», 16 March 2026")
                .contains("[1.json]")
                .contains("16 March 2026: «Құжат»")
                .contains("the act sets no date");
    }

    @Test
    void aYearThatIsNotOverIsToldAsSuch() {
        YearAnswer running =
                Folder.of(dossier(Papers.INVENTORY, "2027-02-01", "2026-12-31")).answer();
        assertThat(running.over()).isFalse();
        assertThat(Folder.text(running, Language.EN)).contains("The latest day of check is 31 December 2026");
        assertThat(Folder.text(ANSWER, Language.EN)).doesNotContain("latest day of check");
        YearAnswer silent = Folder.of(dossier(Papers.INVENTORY, "\"checkedOn\": \"2027-02-01\", ", ""))
                .answer();
        assertThat(silent.with(State.SHOWN)).isEmpty();
        assertThat(Folder.text(silent, Language.EN)).contains("nothing counts as done");
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsXmlAndTellsWhatTheTextTells(Language language) throws Exception {
        String html = YearPage.html(ANSWER, language);
        Document page = xml(html);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(page.getElementsByTagName("h3").getLength())
                .isGreaterThanOrEqualTo(ANSWER.duties().size());
        String said = page.getDocumentElement().getTextContent();
        ANSWER.duties().forEach(duty -> assertThat(said).contains(duty.label().in(language)));
        assertThat(html).doesNotContain("http://example").doesNotContain("<script");
    }

    @Test
    void whatADossierSaysNeverBecomesMarkupOrALine() throws Exception {
        OfficeYear asked = Folder.asked(UNIT, Folder.YEAR);
        asked.add(
                "a\n- b\u202E.json",
                Folder.of(dossier(Papers.INVENTORY, "Құжат", HOSTILE, "Гараж", HOSTILE))
                        .reports()
                        .get(0));
        YearAnswer hostile = asked.answer();
        String html = YearPage.html(hostile, Language.RU);
        xml(html);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("\u202E");
        assertThat(YearText.lines(hostile, Language.RU))
                .noneMatch(line -> line.contains("\n") || line.contains("\u202E"))
                .anyMatch(line -> line.contains("{0} 'b'"));
    }

    @Test
    void theDataAreTheAnswer() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        YearJson.write(ANSWER, bytes);
        JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
        assertThat(json.at("/formatVersion").asInt()).isEqualTo(YearJson.FORMAT);
        assertThat(json.at("/unit").asText()).isEqualTo(UNIT);
        assertThat(json.at("/duties")).hasSize(ANSWER.duties().size());
        for (int i = 0; i < ANSWER.duties().size(); i++) {
            JsonNode duty = json.at("/duties/" + i);
            assertThat(duty.at("/id").asText()).isEqualTo(ANSWER.duties().get(i).id());
            assertThat(duty.at("/state").asText()).isIn("shown", "open");
            assertThat(duty.has("due")).isFalse();
            assertThat(duty.at("/label/kk").asText())
                    .isEqualTo(ANSWER.duties().get(i).label().kk());
        }
        assertThat(json.findValues("day"))
                .isNotEmpty()
                .allMatch(day -> day.asText().equals("2026-03-16"));
        assertThat(json.findValuesAsText("why")).containsExactly("otherwise");
        assertThat(json.at("/edition/ruleBaseSha256").asText()).hasSize(64);
        assertThat(json.at("/gaps/assets/0/record").asText()).isEqualTo("garage");
    }

    private static Document xml(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        byte[] page = html.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
    }
}
