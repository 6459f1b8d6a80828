package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.Dossier;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a lawyer reads holds nothing that only the maker of the file knows, says nothing twice, and names days as people do. */
class ReportForPeopleTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    /** Places of facts, numbers of rules in brackets, days as machines write them. */
    private static final Pattern OF_MACHINES =
            Pattern.compile("\\w+\\[\\d+]|\\[\\d[\\d.]*]|\\d{4}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{4}|/no-|\\.json");

    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}«“])|\\n");
    private static final int SHORT = 30;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Repository.EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingOfTheFileStandsBeforeTheLastLines(Path example) throws Exception {
        Report report = CHECKER.check(Dossiers.read(example));
        for (Language language : Language.values()) {
            String body = body(new ReportText(language, false, false).of("name-of-the-file", report));
            assertThat(body)
                    .as("%s", language)
                    .doesNotContainPattern(OF_MACHINES)
                    .doesNotContain("name-of-the-file");
            for (String id : ids(report.dossier())) {
                assertThat(body).as("%s", language).doesNotContain("«" + id + "»");
            }
        }
    }

    /** From the readings on, or the name of the file, it is for those who keep the report. */
    private static String body(String text) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(0, lines.size() - 3));
    }

    private static List<String> ids(Dossier dossier) {
        List<String> ids = new ArrayList<>();
        Stream.of(
                        dossier.actors(),
                        dossier.assets(),
                        dossier.territories(),
                        dossier.contracts(),
                        dossier.meetings(),
                        dossier.consents())
                .flatMap(List::stream)
                .forEach(record -> ids.add(RecordSchema.of(record.getClass()).id(record)));
        dossier.decisions().forEach(decision -> ids.add(decision.id()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsToldTwiceOfOneDecision(Path example) throws Exception {
        Report report = CHECKER.check(Dossiers.read(example));
        for (Language language : Language.values()) {
            String text = new ReportText(language, false, false).of("file", report);
            String heading = Lexicon.word(language, "report.decision").replace("{decision}", "");
            List<String> decisions = Stream.of(text.split("\\n\\n(?=\\S)", -1))
                    .filter(part -> part.startsWith(heading))
                    .toList();
            assertThat(decisions).hasSameSizeAs(report.decisions());
            for (String decision : decisions) {
                Map<String, Integer> told = new HashMap<>();
                BETWEEN.splitAsStream(decision)
                        .map(String::strip)
                        .filter(sentence -> sentence.length() > SHORT)
                        .forEach(sentence -> told.merge(sentence, 1, Integer::sum));
                assertThat(told)
                        .as("%s", language)
                        .allSatisfy((sentence, times) ->
                                assertThat(times).as(sentence).isEqualTo(1));
            }
        }
    }

    /** A provision that is named alone has its reason under it, before the words of the act. */
    @ParameterizedTest
    @MethodSource("examples")
    void noProvisionStandsWithoutItsReason(Path example) throws Exception {
        Report report = CHECKER.check(Dossiers.read(example));
        for (Language language : Language.values()) {
            List<String> lines = new ReportText(language, false, false)
                    .of("file", report)
                    .lines()
                    .toList();
            String norm = Lexicon.word(language, "report.norm").replaceAll(" \\(.*", "");
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches(" {2}\\p{Lu}[\\p{Lu} ]+: .*")) {
                    assertThat(lines.get(i + 1)).as(lines.get(i)).isNotBlank();
                    assertThat(lines.get(i + 1).strip()).as(lines.get(i)).doesNotStartWith(norm);
                }
            }
        }
    }

    /** Seventy lines of a hundred letters are a page: what to do, by when, and on which reading it rests stand on it as well. */
    @ParameterizedTest
    @MethodSource("languages")
    void aLeaseWithoutConsentFitsOnAPage(Language language) throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json")));
        int lines = new ReportText(language, false, false)
                .of("lease", report)
                .lines()
                .mapToInt(line -> 1 + line.length() / 100)
                .sum();
        assertThat(lines).isBetween(20, 70);
    }

    static Stream<Language> languages() {
        return Stream.of(Language.values());
    }
}
