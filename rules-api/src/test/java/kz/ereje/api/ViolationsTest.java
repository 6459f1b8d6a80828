package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.BrokenRows;
import kz.ereje.api.internal.report.Judge;
import kz.ereje.api.internal.report.Row;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.Finding;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Violations alone, and the two ways to ask the rules. */
class ViolationsTest {

    private static final Path EXAMPLES = Repository.EXAMPLES;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Mode.class)
    void violationsAloneAreThoseOfTheReport(Mode mode) throws Exception {
        ComplianceChecker checker = ComplianceChecker.create(mode);
        int broken = 0;
        int sound = 0;
        for (Dossier dossier : examples()) {
            List<String> alone = told(checker.violations(dossier));
            assertThat(alone).isEqualTo(told(checker.check(dossier).violations()));
            broken += alone.size();
            sound += alone.isEmpty() ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(60);
        assertThat(sound).isGreaterThan(5);
    }

    private static List<String> told(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.decision() + " " + violation.provision() + " " + violation.rules() + " "
                        + violation.sentence(Language.KK) + " "
                        + violation.row().sentence(Language.EN) + " " + remedies(violation))
                .toList();
    }

    private static List<String> remedies(Violation violation) {
        return violation.row().remedies().stream()
                .map(remedy -> remedy.changes() + " " + remedy.sentence(Language.RU))
                .toList();
    }

    @Test
    void theRulesThatAreBrokenAreNamedAndNoOther() throws Exception {
        Dossier dossier = Dossiers.read(EXAMPLES.resolve("assembly-notice-nine-days.json"));
        List<Violation> violations = ComplianceChecker.create(Mode.DIRECT).violations(dossier);
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.provision()).isEqualTo("12.1.3");
            assertThat(violation.rules()).containsExactly("12.1.3/late");
            assertThat(violation.row().rules()).hasSizeGreaterThan(1);
            assertThat(violation.sentence(Language.RU))
                    .isEqualTo(violation.row().sentence(Language.RU))
                    .isNotBlank();
        });
    }

    @Test
    void aVerifyingCheckerKeepsNothingWhereAllIsTheSame() throws Exception {
        Path kept = folder.resolve("differences");
        ComplianceChecker checker = ComplianceChecker.verifying(kept);
        for (Dossier dossier : examples()) {
            assertThat(checker.check(dossier).has(Outcome.ERROR)).isFalse();
        }
        assertThat(kept).doesNotExist();
    }

    @Test
    void aDifferenceIsKeptOnceUnderTheNameOfItsContent() throws Exception {
        Dossier dossier = Dossiers.read(EXAMPLES.resolve("planned-lease.json"));
        Path kept = folder.resolve("deep").resolve("differences");
        Differences.keep(kept, dossier);
        Differences.keep(kept, dossier);
        try (var files = Files.list(kept)) {
            assertThat(files).singleElement().satisfies(file -> {
                String json = Files.readString(file);
                assertThat(json).isEqualTo(Dossiers.write(dossier));
                String hash = Dossiers.sha256(Files.readAllBytes(file)).substring(0, 16);
                assertThat(file.getFileName()).hasToString("difference-" + hash + ".json");
            });
        }
        Path occupied = Files.writeString(folder.resolve("occupied"), "");
        assertThatThrownBy(() -> Differences.keep(occupied, dossier)).isInstanceOf(UncheckedIOException.class);
    }

    /** Each finding by itself decides whether a decision has to be told of. */
    @Test
    void whatIsBrokenOrFailedOrKeptWithoutAFactIsTold() throws Exception {
        Dossier dossier = Dossiers.read(EXAMPLES.resolve("assembly-notice-ten-days.json"));
        Answer shown = Answer.yes(dossier.checkedOn());
        assertThat(told(dossier, shown, shown)).isEmpty();
        assertThat(told(dossier, shown, Answer.yes())).isEmpty();
        assertThat(told(dossier, Answer.yes(), shown)).isEmpty();
        assertThat(told(dossier, shown, Answer.unknown(dossier.checkedOn()))).isEmpty();
        assertThat(told(dossier, Answer.no(dossier.checkedOn()), Answer.no(dossier.checkedOn())))
                .isEmpty();
        assertThat(told(dossier, Answer.unknown(dossier.checkedOn()), Answer.no(dossier.checkedOn())))
                .isEmpty();
        assertThat(told(dossier, shown, Answer.no(dossier.checkedOn()))).isNotEmpty();
        assertThat(told(dossier, Answer.yes(), Answer.yes())).isNotEmpty();
        assertThat(told(dossier, Map.of("15/unsigned", new IllegalStateException("planted"))))
                .isNotEmpty();
    }

    /** An error is not among the violations, and what is broken beside it does not hide it. */
    @Test
    void aRuleThatFailedIsThrownWhereViolationsAloneAreAskedFor() throws Exception {
        Dossier dossier = Dossiers.read(EXAMPLES.resolve("assembly-notice-ten-days.json"));
        String decision = dossier.decisions().get(0).id();
        RuntimeException planted = new IllegalStateException("planted");
        Answer shown = Answer.yes(dossier.checkedOn());
        Map<String, Finding> broken = Map.of("15/head", new Finding("15/head", shown, shown.negated()));
        assertThat(checker(broken, Map.of()).violations(dossier)).hasSize(1);
        for (Map<String, Finding> beside : List.of(broken, Map.<String, Finding>of())) {
            ComplianceChecker failing = checker(beside, Map.of("19/no-response", planted));
            assertThatThrownBy(() -> failing.violations(dossier))
                    .isInstanceOf(CheckFailedException.class)
                    .hasMessage("Provision 19 could not be checked for decision " + decision)
                    .hasCause(planted);
            assertThat(failing.check(dossier).has(Outcome.ERROR)).isTrue();
        }
    }

    @Test
    void aRuleThatIsKeptByNoFactIsThrownToo() throws Exception {
        Dossier dossier = Dossiers.read(EXAMPLES.resolve("assembly-notice-ten-days.json"));
        Finding baseless = new Finding("19/no-response", Answer.yes(), Answer.yes());
        assertThatThrownBy(() ->
                        checker(Map.of(baseless.rule(), baseless), Map.of()).violations(dossier))
                .isInstanceOf(CheckFailedException.class)
                .hasNoCause();
    }

    private static ComplianceChecker checker(Map<String, Finding> findings, Map<String, Throwable> failures) {
        List<String> rules = Stream.concat(findings.keySet().stream(), failures.keySet().stream())
                .sorted()
                .toList();
        return new ComplianceChecker(
                Catalogue.read(), decision -> new Evaluation(decision, rules, Set.of(), findings, failures));
    }

    private static List<BrokenRows> told(Dossier dossier, Answer applies, Answer demand) {
        return told(
                dossier,
                decision -> new Evaluation(
                        decision,
                        List.of("19/no-response"),
                        Set.of(),
                        Map.of("19/no-response", new Finding("19/no-response", applies, demand)),
                        Map.of()));
    }

    private static List<BrokenRows> told(Dossier dossier, Map<String, Throwable> failures) {
        return told(dossier, decision -> new Evaluation(decision, List.of(), Set.of(), Map.of(), failures));
    }

    private static List<BrokenRows> told(Dossier dossier, Evaluator rules) {
        Judge judge = new Judge(Catalogue.read(), rules);
        return judge.broken(judge.examined(dossier));
    }

    @Test
    void theBrokenRowsAreThoseAmongAll() throws Exception {
        Dossier dossier = Dossiers.read(EXAMPLES.resolve("lease-without-consent.json"));
        Judge judge = new Judge(Catalogue.read(), RuleBase.load(Catalogue.read()));
        List<Row> broken = judge.all(judge.examined(dossier)).get(0).rows().stream()
                .filter(row -> row.outcome() == Outcome.VIOLATED)
                .toList();
        assertThat(broken).isNotEmpty();
        assertThat(judge.broken(judge.examined(dossier))).singleElement().satisfies(rows -> {
            assertThat(rows.place()).isZero();
            assertThat(rows.decision()).isEqualTo(dossier.decisions().get(0));
            assertThat(rows.rows()).isEqualTo(broken);
        });
    }

    private static List<Dossier> examples() throws Exception {
        List<Dossier> dossiers = new ArrayList<>();
        try (var files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                dossiers.add(Dossiers.read(file));
            }
        }
        return dossiers;
    }
}
