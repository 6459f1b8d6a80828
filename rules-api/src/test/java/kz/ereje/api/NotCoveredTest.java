package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A decision that the act does not cover is answered by its one ground, and asks nothing that cannot matter. */
class NotCoveredTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    /** Each sentence is the deciding one, with the provisions that it excludes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision-before-2018 | boiler-lease | The decision was taken before 1 January 2018",
                "matters-not-covered | pasture-lease | clause 12(1), paragraph 16; clause 12(2), paragraph 8; clause 12(2), paragraph 14; clause 21; clause 22. Plots of land",
                "matters-not-covered | roads | clause 11, paragraph 2; clause 12(2), paragraph 17. Another law governs this matter",
                "district-house-demolished-by-the-district | decision | clause 12(2), paragraph 3; clause 16, paragraph 7; clause 22. The property is not communal",
                "enterprise-sells-assigned-machinery | bread-sale | clause 12(1), paragraph 16; clause 12(2), paragraph 10. The enterprise sells what it produced",
                "housing-inventory-not-held | inventory-spring | clause 16, paragraph 6. "
            })
    void theOneGroundIsStatedFirst(String file, String decision, String ground) throws Exception {
        List<String> lines = part(file(file), decision, false);
        assertThat(lines.get(1)).startsWith("  NOT COVERED: ");
        assertThat(lines.get(2)).startsWith("  What decides: " + ground);
        assertThat(lines).filteredOn(line -> line.contains("What decides")).hasSize(1);
    }

    @Test
    void everyOneHasItsGround() throws Exception {
        int looked = 0;
        try (Stream<Path> files = Files.list(Repository.EXAMPLES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                for (DecisionResult decision :
                        CHECKER.check(Dossiers.read(file)).decisions()) {
                    if (!decision.covered()) {
                        looked++;
                        assertThat(new UncoveredLines(Language.RU)
                                        .first(decision)
                                        .get(1))
                                .matches("Решающее основание: ([^.]*(пункт|абзац)[^.]*\\. )?\\p{Lu}.*");
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLawToLookAtIsNamedWhereItIsKnown(Language language) throws Exception {
        Report report = check(file("matters-not-covered"));
        Map<Language, String> law = Map.of(
                Language.KK, "Қаралатын заңнама: экологиялық заңнама.",
                Language.RU, "Какое законодательство смотреть: экологическое законодательство.",
                Language.EN, "Law to look at: environmental law.");
        assertThat(new ReportText(language, false, false).of("input", report)).contains(law.get(language));
    }

    @Test
    void noOtherRowIsShownAndTheDataKeepThemAll() throws Exception {
        Report report = check(withoutSigner());
        String text = String.join("\n", part(withoutSigner(), "roads", false));
        assertThat(text).doesNotContain("UNDETERMINED", "What to ask next", "«Әкім");
        assertThat(String.join("\n", part(withoutSigner(), "roads", true))).contains("UNDETERMINED: ", "clause 15");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(json, CHECKER.edition())) {
            writer.add("input", report);
        }
        assertThat(json.toString(StandardCharsets.UTF_8).split("\"provision\" :", -1))
                .hasSize(1 + 83 * report.decisions().size());
    }

    @Test
    void whatIsOpenAllTheSameIsOneLine() throws Exception {
        assertThat(part(withoutSigner(), "roads", false))
                .filteredOn(line -> line.contains("Undetermined all the same"))
                .singleElement()
                .asString()
                .contains("clause 2; clause 15; clause 18", "Who signs the decision");
    }

    /** Who signs may be a deputy without the matter; a basis that was stated in force is kept or moot, and its row asks nothing. */
    @Test
    void onlyWhatCanShowABreachIsAsked() throws Exception {
        DecisionResult roads = decision(check(withoutSigner()), "roads");
        assertThat(roads.with(Outcome.UNDETERMINED))
                .extracting(ProvisionResult::provision)
                .contains("2");
        assertThat(roads.questions()).isNotEmpty();
        assertThat(roads.questions())
                .allSatisfy(question ->
                        assertThat(question.provisions()).isNotEmpty().doesNotContain("2"));
    }

    /** Point 4 of the order: from 1 January 2020 the act binds every unit, so that nobody asks how many people live there. */
    @ParameterizedTest
    @CsvSource({"2019-12-31, true", "2020-01-01, false", "2026-03-20, false"})
    void thePopulationIsAskedOnlyWhereItMatters(LocalDate day, boolean asked) throws Exception {
        String dossier = file("small-unit-2019-population-unknown").replace("2019-12-30", day.toString());
        assertThat(dossier).contains("\"" + day + "\"");
        assertThat(check(dossier).decisions().get(0).questions().stream()
                        .anyMatch(question -> question.fact().path().name().equals("population")))
                .isEqualTo(asked);
    }

    /** Nor where another paper contradicts that day, so that it counts as not known. */
    @Test
    void thePopulationIsNotAskedWhereTheDayIsContradicted() throws Exception {
        String dossier = file("alienation-of-unregistered-vehicle")
                .replaceAll("\"population\": [0-9]+,", "")
                .replaceAll("(\"title\": \"[^\"]*\",\\s*\"date\": )\"[0-9-]+\"", "$1\"2190-01-01\"");
        Report report = check(dossier);
        DecisionResult decision = report.decisions().get(0);
        assertThat(decision.with(Outcome.UNDETERMINED).stream().flatMap(row -> row.missing().stream()))
                .anyMatch(fact -> fact.path().name().equals("population"));
        assertThat(decision.questions())
                .noneMatch(question -> question.fact().path().name().equals("population"));
        assertThat(new ReportText(Language.EN, false, false).of("input", report))
                .doesNotContain(".population)");
    }

    private static String withoutSigner() throws Exception {
        return file("matters-not-covered").replace(" \"signedBy\": \"akim\",", "");
    }

    /** The lines of one decision, in English. */
    private static List<String> part(String dossier, String decision, boolean all) throws Exception {
        String text = new ReportText(Language.EN, all, false).of("input", check(dossier));
        Report report = check(dossier);
        DecisionResult told = decision(report, decision);
        int from = text.indexOf("Decision: " + new Summary(told, Language.EN).name());
        int to = text.indexOf("\nDecision: ", from);
        return text.substring(from, to < 0 ? text.length() : to).lines().toList();
    }

    private static DecisionResult decision(Report report, String id) {
        return report.decisions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report check(String dossier) throws UnreadableDossierException {
        return CHECKER.check(Dossiers.read("input", dossier.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(String name) throws Exception {
        return Files.readString(Repository.EXAMPLES.resolve(name + ".json"));
    }
}
