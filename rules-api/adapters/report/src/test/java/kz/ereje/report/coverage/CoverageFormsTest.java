package kz.ereje.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter.Counts;
import kz.ereje.report.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Text, JSON and page tell the same numbers; what was never asked comes first. */
class CoverageFormsTest {

    private static final Report LEASE = Examples.report("lease-without-consent");

    private static CoverageAnswer answer() {
        ActCoverage coverage = new ActCoverage();
        coverage.add(LEASE);
        coverage.add(Examples.report("matters-not-covered"));
        return coverage.answer(new Counts(5, 2, 1, 0, 2));
    }

    private static List<Element> all(Document page, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < page.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) page.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static Document page(CoverageAnswer answer, Language language) throws Exception {
        byte[] bytes = answer.html(language).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static JsonNode json(CoverageAnswer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answer.json(bytes);
        return new ObjectMapper().readTree(bytes.toByteArray());
    }

    @Test
    void theTextBeginsWithTheShareAndWithWhatWasNeverAsked() {
        CoverageAnswer answer = answer();
        List<String> lines = answer.lines(Language.EN);
        assertThat(lines.get(1))
                .isEqualTo("Provisions asked about at least once: "
                        + answer.asked().size() + " of "
                        + answer.canBeAsked() + " that can be asked about ("
                        + Math.floor(answer.share() * 1000) / 10 + " %).");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Files found: 5; of these not checked: 3 (refused 1"))
                .anyMatch(line -> line.startsWith("  12.2.14"))
                .anyMatch(line -> line.contains("12.2.14/no-assembly-consent"));
        int never = lines.indexOf(
                "Provisions never asked about: " + answer.neverAsked().size());
        assertThat(lines.get(never + 1)).startsWith("  Number").contains("First words (unofficial translation)");
        assertThat(lines.subList(never + 2, never + 2 + answer.neverAsked().size()))
                .allMatch(line -> line.startsWith("  "));
        assertThat(never)
                .isLessThan(lines.indexOf(
                        "Provisions asked about: " + answer.asked().size()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTextIsWholeInEachLanguage(Language language) {
        assertThat(answer().lines(language)).allMatch(line -> !line.contains("{") && !line.contains("\n"));
    }

    @Test
    void aRunWithoutDecisionsSaysSo() {
        CoverageAnswer none = new ActCoverage().answer();
        assertThat(none.lines(Language.EN))
                .contains("No decision was looked at.", "Files that were not checked are not counted here.")
                .contains("Provisions asked about: 0");
        assertThat(none.lines(Language.EN).get(2)).contains("(0.0 %)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageIsAccessible(Language language) throws Exception {
        Document page = page(answer(), language);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(all(page, "table"))
                .hasSize(5)
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
        assertThat(all(page, "th")).allMatch(head -> Set.of("col", "row").contains(head.getAttribute("scope")));
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "span").stream().map(span -> span.getAttribute("lang")))
                .hasSize(language == Language.KK ? 0 : 83)
                .allMatch("kk"::equals);
        assertThat(answer().html(language).replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http:", "https:", " src=", "url(")
                .contains("default-src 'none'");
    }

    @Test
    void thePageTellsTheNumbersOfTheAnswer() throws Exception {
        CoverageAnswer answer = answer();
        List<Element> tables = all(page(answer, Language.RU), "table");
        assertThat(tables.stream().map(table -> table.getElementsByTagName("tr").getLength() - 1))
                .containsExactly(
                        answer.neverAsked().size(),
                        answer.asked().size(),
                        (int) answer.rules().stream()
                                .filter(each -> each.asked().never())
                                .count(),
                        (int) answer.rules().stream()
                                .filter(each -> !each.asked().never())
                                .count(),
                        answer.withoutRules().size());
        Element first = (Element) tables.get(1).getElementsByTagName("tr").item(1);
        assertThat(first.getElementsByTagName("td").item(0).getTextContent())
                .isEqualTo(Long.toString(answer.asked().get(0).asked().times()));
    }

    @Test
    void thePageOfNothingHasNoEmptyTables() throws Exception {
        assertThat(all(page(new ActCoverage().answer(), Language.EN), "table")).hasSize(3);
    }

    @Test
    void jsonKeepsItsSchema() throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                CoverageAnswer.class.getResourceAsStream("/kz/ereje/report/coverage.schema.json"))) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            for (CoverageAnswer answer : List.of(answer(), new ActCoverage().answer())) {
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(text, InputFormat.JSON)
                                .validate(json(answer).toString(), InputFormat.JSON))
                        .isEmpty();
            }
        }
    }

    @Test
    void jsonTellsTheNumbersOfTheAnswer() throws IOException {
        CoverageAnswer answer = answer();
        JsonNode json = json(answer);
        assertThat(json.at("/share/share").asDouble()).isEqualTo(answer.share());
        assertThat(json.at("/share/asked").asInt()).isEqualTo(answer.asked().size());
        assertThat(json.at("/looked/files/notRead").asInt()).isEqualTo(2);
        assertThat(json.at("/provisions")).hasSize(83);
        for (int i = 0; i < 83; i++) {
            JsonNode each = json.at("/provisions/" + i);
            CoverageAnswer.OfProvision provision = answer.provisions().get(i);
            assertThat(each.path("provision").asText()).isEqualTo(provision.provision());
            assertThat(each.path("asked").asLong()).isEqualTo(provision.asked().times());
            assertThat(each.has("why")).isEqualTo(!provision.canBeAsked());
        }
        assertThat(json.at("/rules")).hasSize(answer.rules().size());
        assertThat(json(new ActCoverage().answer()).at("/looked/files").isMissingNode())
                .isTrue();
    }

    @Test
    void firstWordsAreWhole() {
        assertThat(FirstWords.of("one two three", 13)).isEqualTo("one two three");
        assertThat(FirstWords.of("one two three", 12)).isEqualTo("one two …");
        assertThat(FirstWords.of("one two, three", 8)).isEqualTo("one two …");
        assertThat(FirstWords.of("  one\n two ", 7)).isEqualTo("one two");
        assertThat(FirstWords.of("abcdef gh", 3)).isEqualTo("abcdef …");
        assertThat(FirstWords.of("abcdef", 3)).isEqualTo("abcdef");
    }
}
