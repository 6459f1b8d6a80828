package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.Finding;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.ResolvedHiring;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.fact.Answer;
import org.junit.jupiter.api.Test;

/**
 * A made-up next edition, read from a folder, judges decisions before, after and on its very day, and those without a day: no line of
 * product Java knows of it. What its two rule files ask is asked here in Java, since the compiler of rules is not on this class path.
 */
class NextEditionTest {

    private static final Path FOLDER = Repository.ROOT.resolve("rules-kb/src/test/resources");
    private static final LocalDate CHANGE = LocalDate.of(2027, 7, 1);
    private static final LocalDate BEFORE = CHANGE.minusDays(1);
    private static final RuleBase SHIPPED = RuleBase.load(Catalogue.read());
    private static final ComplianceChecker CHECKER = new ComplianceChecker(next(), withTheNewRules());

    private static Catalogue next() {
        try {
            URL folder = FOLDER.toUri().toURL();
            return Catalogue.read(
                    new URLClassLoader(new URL[] {folder}, NextEditionTest.class.getClassLoader()), List.of("2027-1"));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Evaluator withTheNewRules() {
        return decision -> decision instanceof ResolvedHiring hiring
                ? with(SHIPPED.evaluate(decision), hiring)
                : SHIPPED.evaluate(decision);
    }

    private static Evaluation with(Evaluation given, ResolvedHiring hiring) {
        Map<String, Finding> findings = new HashMap<>(given.findings());
        Stream.of(
                        finding("16.4@2027-1/funding", hiring, hiring.paidFrom(FundingSource.BUDGET_SAVINGS)),
                        finding("16.10/decider", hiring, hiring.decidedBy(ActorKind.AKIM)))
                .forEach(finding -> findings.put(finding.rule(), finding));
        List<String> expected = new ArrayList<>(findings.keySet());
        return new Evaluation(given.decision(), expected, given.general(), findings, given.failures());
    }

    private static Finding finding(String rule, ResolvedDecision decision, Answer demand) {
        return new Finding(rule, decision.bound().both(Answer.yes()), demand);
    }

    /** The lawful dossier of a case file, its decision being taken on this day. */
    private static ObjectNode dossier(String file, String day) {
        ObjectNode dossier = cases(file).get("dossier").deepCopy();
        dossier.put("checkedOn", "2027-08-02");
        ((ObjectNode) dossier.at("/decisions/0")).put("date", day);
        return dossier;
    }

    private static JsonNode cases(String file) {
        try {
            return new ObjectMapper()
                    .readTree(Repository.ROOT
                            .resolve("rules-api/proof/cases")
                            .resolve(file)
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier read(ObjectNode dossier) {
        try {
            return Dossiers.read("made up", dossier.toString().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDossierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProvisionResult row(ObjectNode dossier, String provision) {
        return CHECKER.check(read(dossier)).decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode paidFromReceipts(LocalDate day) {
        ObjectNode dossier = dossier("16.4.json", day.toString());
        ((ObjectNode) dossier.at("/decisions/0")).put("funding", "self-government-receipts");
        return dossier;
    }

    @Test
    void changedWordsAreJudgedByTheirOwnRulesFromTheirVeryDay() {
        ProvisionResult before = row(paidFromReceipts(BEFORE), "16.4");
        assertThat(before.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(before.rules()).extracting(ProvisionResult.Rule::id).containsExactly("16.4/funding", "16.4/hirer");
        assertThat(before.text()).contains("және (немесе)");
        for (LocalDate day : List.of(CHANGE, CHANGE.plusDays(1))) {
            ProvisionResult row = row(paidFromReceipts(day), "16.4");
            assertThat(row.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(row.rules())
                    .extracting(ProvisionResult.Rule::id)
                    .containsExactly("16.4/hirer", "16.4@2027-1/funding");
            assertThat(row.text()).doesNotContain("және (немесе)");
            assertThat(row.sentence(Language.EN)).contains("not paid out of budget savings");
            assertThat(row.remedies().get(0).changes())
                    .extracting(change -> change.path().toString())
                    .contains("decisions[0].funding");
        }
    }

    @Test
    void theViolationsAloneAreTheSame() {
        assertThat(CHECKER.violations(read(paidFromReceipts(BEFORE)))).isEmpty();
        assertThat(CHECKER.violations(read(paidFromReceipts(CHANGE))))
                .extracting(Violation::provision)
                .containsExactly("16.4");
    }

    @Test
    void aNewProvisionDoesNotApplyBeforeItsDay() {
        ProvisionResult before = row(paidFromReceipts(BEFORE), "16.10");
        assertThat(before.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(before.sentence(Language.RU)).isEqualTo("В день решения эта норма еще не была введена в действие.");
        ProvisionResult since = row(paidFromReceipts(CHANGE), "16.10");
        assertThat(since.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(since.citation(Language.RU)).isEqualTo("абзац десятый пункта 16");
    }

    @Test
    void aProvisionThatEndedAppliesToEarlierDecisionsOnly() {
        for (LocalDate day : List.of(BEFORE, CHANGE)) {
            ObjectNode dossier = dossier("19.json", day.toString());
            ((ObjectNode) dossier.at("/decisions/0")).put("measures", false);
            ProvisionResult row = row(dossier, "19");
            assertThat(row.outcome()).isEqualTo(day.equals(BEFORE) ? Outcome.VIOLATED : Outcome.NOT_APPLICABLE);
            assertThat(row.sentence(Language.RU).endsWith("эта норма уже не действовала."))
                    .isEqualTo(day.equals(CHANGE));
        }
    }

    /** The gathering is held twelve days after its notice: enough for ten days, not for fifteen. */
    private static ObjectNode calledTwelveDaysAhead(LocalDate decided) {
        ObjectNode dossier = dossier("12.1.3.json", decided.toString());
        ObjectNode meeting = (ObjectNode) dossier.at("/meetings/0");
        meeting.put("date", "2027-07-20");
        ((ObjectNode) meeting.at("/notices/0")).put("date", "2027-07-08");
        return dossier;
    }

    @Test
    void theNumberOfDaysIsThatOfTheDayOfTheDecision() {
        assertThat(row(calledTwelveDaysAhead(BEFORE), "12.1.3").outcome()).isEqualTo(Outcome.COMPLIANT);
        for (LocalDate day : List.of(CHANGE, CHANGE.plusDays(3))) {
            ProvisionResult row = row(calledTwelveDaysAhead(day), "12.1.3");
            assertThat(row.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(row.sentence(Language.EN)).contains("15", "5 July 2027", "23 July 2027");
        }
        ObjectNode enough = calledTwelveDaysAhead(CHANGE);
        ((ObjectNode) enough.at("/meetings/0/notices/0")).put("date", "2027-07-05");
        assertThat(row(enough, "12.1.3").outcome()).isEqualTo(Outcome.COMPLIANT);
        ObjectNode undated = calledTwelveDaysAhead(CHANGE);
        ((ObjectNode) undated.at("/decisions/0")).remove("date");
        ProvisionResult open = row(undated, "12.1.3");
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.missing()).extracting(fact -> fact.path().toString()).contains("decisions[0].date");
    }

    @Test
    void whereTheDayIsNotKnownTheRowsThatDifferAskForIt() {
        ObjectNode dossier = paidFromReceipts(CHANGE);
        ((ObjectNode) dossier.at("/decisions/0")).remove("date");
        for (String provision : List.of("16.4", "16.10")) {
            ProvisionResult row = row(dossier, provision);
            assertThat(row.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(row.missing()).extracting(fact -> fact.path().toString()).contains("decisions[0].date");
        }
        assertThat(row(dossier, "16.4").rules()).hasSize(3);
        assertThat(row(dossier, "16.4").ruleOutcomes())
                .containsOnlyKeys("16.4/funding", "16.4/hirer", "16.4@2027-1/funding")
                .containsEntry("16.4@2027-1/funding", Outcome.UNDETERMINED);
    }

    @Test
    void everyProvisionHasARow() {
        int shipped = Catalogue.read().provisions().size();
        assertThat(CHECKER.check(read(paidFromReceipts(BEFORE)))
                        .decisions()
                        .get(0)
                        .provisions())
                .hasSize(shipped + 1);
    }

    @Test
    void aPlannedDecisionAwaitsTheNoticeOfTheDayOfItsAssembly() throws Exception {
        String lease = Files.readString(Repository.EXAMPLES.resolve("lease-without-consent.json"));
        Dossier asked =
                Dossiers.read("lease", lease.getBytes(StandardCharsets.UTF_8)).checkedOn(LocalDate.of(2027, 6, 21));
        ObjectNode planned = (ObjectNode) new ObjectMapper().readTree(Dossiers.write(asked));
        ((ObjectNode) planned.at("/decisions/0")).put("date", "2027-07-20");
        List<DecisionResult.Step> steps =
                CHECKER.check(read(planned)).decisions().get(0).calendar();
        assertThat(steps)
                .extracting(step -> step.action() + " " + step.from() + " " + step.by())
                .containsExactly(
                        "NOTICE 2027-06-21 2027-07-05",
                        "ASSEMBLY 2027-07-06 2027-07-20",
                        "DECISION 2027-07-20 2027-07-20");
        assertThat(steps.get(1).sentence(Language.RU)).contains("пятнадцать календарных дней");
    }

    @Test
    void theRegulationTellsIt() {
        Regulation regulation = CHECKER.regulation();
        assertThat(regulation.editions())
                .extracting(Regulation.EditionEntry::id)
                .containsExactly("2017-294", "2024-60", "2027-1");
        assertThat(regulation.terms())
                .filteredOn(term -> term.id().equals("notice-days"))
                .extracting(term -> term.value() + " since " + term.since())
                .containsExactly("10 since 2018-01-01", "15 since 2027-07-01");
        assertThat(regulation.rules())
                .filteredOn(rule -> rule.id().equals("19/no-response"))
                .allSatisfy(rule -> assertThat(rule.until()).contains(CHANGE));
        assertThat(regulation.provisions())
                .filteredOn(provision -> !provision.inForce())
                .extracting(provision -> provision.id() + " " + provision.status(Language.EN))
                .containsExactly("19 no longer in force");
    }

    /** Neither the edition nor what it changes is named in any line of product Java. */
    @Test
    void noLineOfProductJavaKnowsOfIt() throws Exception {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("rules-model", "rules-kb", "rules-api", "examples/command")) {
            try (Stream<Path> found = Files.walk(Repository.ROOT.resolve(module).resolve("src/main/java"))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(200);
        for (Path source : sources) {
            assertThat(code(source))
                    .as(source.toString())
                    .doesNotContain("2027", "2024-60", "2017-294", "16.10", "\"19\"", "\"16.4\"", "V1700015632")
                    .doesNotContain("order.4", "үлгі ереже");
        }
    }

    /** What documents and comments give as an example changes nothing. */
    private static String code(Path source) throws Exception {
        return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n]*", "");
    }

    @Test
    void aDecisionAfterTheLastComparisonIsRemarkedOnceForTheWholeReport() {
        Report later = CHECKER.check(read(paidFromReceipts(CHANGE)));
        for (Language language : Language.values()) {
            assertThat(later.remarks(language)).hasSize(1);
        }
        assertThat(later.remarks(Language.RU).get(0))
                .contains("31 августа 2025 года", "1 июля 2025 года", "№ 148", "№ 413-IV");
        assertThat(CHECKER.check(read(dossier("16.4.json", "2025-07-01"))).remarks(Language.EN))
                .isEmpty();
    }
}
