package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.ereje.api.ReportParts.Evidence;
import kz.ereje.api.ReportParts.OfDecision;
import kz.ereje.api.ReportParts.Part;
import kz.ereje.api.ReportParts.Reason;
import kz.ereje.model.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a report are what its text says, in the same order. */
class ReportPartsTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lease-without-consent",
                "planned-decisions-without-consents",
                "matters-not-covered",
                "small-unit-2019-population-unknown",
                "pledge-shown-by-papers",
                "budget-report-presented-on-no-day",
                "consents-half-told"
            })
    void theTextIsMadeOfThem(String dossier) throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve(dossier + ".json")));
        for (Language language : Language.values()) {
            ReportParts parts = ReportParts.of(report, language, ActWords.held());
            String text = new ReportText(language, false, false, true, ActWords.held()).of(dossier, report);
            assertThat(text)
                    .as("%s in %s", dossier, language.code().toUpperCase(Locale.ROOT))
                    .containsSubsequence(said(parts));
        }
    }

    /** Whatever else is not known: a reason that was told before is told again rather than left out. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noReasonStandsThereWithoutItsWords(Language language) throws Exception {
        Dossier whole = Dossiers.read(Repository.EXAMPLES.resolve("lease-consent-from-late-assembly.json"));
        List<DossierForm.Entry> facts = DossierForm.of(whole).sections().stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.fact().isStated())
                .toList();
        assertThat(facts).hasSizeGreaterThan(40);
        for (DossierForm.Entry fact : facts) {
            Dossier dossier = DossierForm.of(whole).with(List.of(fact.forget())).dossier();
            for (OfDecision decision : ReportParts.of(CHECKER.check(dossier), language, ActWords.held())
                    .decisions()) {
                assertThat(Stream.concat(decision.broken().stream(), decision.open().stream()))
                        .as("without %s", fact.fact().path())
                        .allMatch(ReportPartsTest::hasWords);
            }
        }
    }

    private static boolean hasWords(Reason reason) {
        return !reason.lines().isEmpty()
                || reason.rows().stream().anyMatch(row -> !row.sentence().isEmpty());
    }

    private static List<String> said(ReportParts parts) {
        List<String> said = new ArrayList<>(List.of(parts.unit(), parts.act(), parts.day()));
        parts.doubts().forEach(doubt -> add(said, doubt));
        parts.decisions().forEach(decision -> said.add(decision.name() + " – " + decision.result() + "."));
        parts.decisions().forEach(decision -> add(said, decision));
        parts.beside().ifPresent(said::add);
        parts.readings().forEach(reading -> said.add(reading.id()));
        return said;
    }

    private static void add(List<String> said, OfDecision decision) {
        said.add(decision.head());
        said.addAll(decision.first());
        decision.broken().forEach(reason -> add(said, reason));
        Stream.of(decision.advice(), decision.remaining(), decision.calendar()).forEach(part -> add(said, part));
        decision.open().forEach(reason -> add(said, reason));
        decision.questions().lines().forEach(asked -> said.addAll(List.of(asked.sentence(), asked.settles())));
        said.addAll(decision.openAllTheSame());
        add(said, decision.readings());
        decision.planned().ifPresent(said::add);
        said.addAll(decision.remarks());
        decision.kept().ifPresent(said::add);
        decision.shown().ifPresent(said::add);
        decision.decision().provisions().stream()
                .filter(row -> row.outcome() == Outcome.VIOLATED)
                .forEach(row -> add(said, decision.evidence(row)));
    }

    private static void add(List<String> said, Part<String> part) {
        if (!part.lines().isEmpty()) {
            said.add(part.head());
            said.addAll(part.lines());
        }
    }

    private static void add(List<String> said, Reason reason) {
        said.add(reason.word());
        said.addAll(reason.lines());
        reason.rows().forEach(row -> {
            said.add(row.sentence());
            row.norms().forEach(norm -> {
                said.addAll(List.of(norm.head(), norm.kazakh()));
                norm.words().ifPresent(words -> said.add(words.quoted()));
            });
            said.addAll(row.remarks());
        });
    }

    private static void add(List<String> said, Evidence evidence) {
        evidence.facts().forEach(fact -> {
            said.addAll(List.of(fact.name(), fact.value(), fact.fact().path().toString()));
            fact.shown().ifPresent(said::add);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lease-without-consent", "consents-half-told"})
    void onlyWhatIsBrokenHasFactsToLookAtFirst(String dossier) throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve(dossier + ".json")));
        OfDecision decision =
                ReportParts.of(report, Language.EN, ActWords.held()).decisions().get(0);
        assertThat(decision.broken().stream()
                        .flatMap(reason -> reason.rows().stream())
                        .map(row -> row.culprits()))
                .isEqualTo(report.violations().stream().map(Violation::culprits).toList());
        assertThat(decision.open().stream().flatMap(reason -> reason.rows().stream()))
                .allSatisfy(row -> assertThat(row.culprits()).isEmpty());
    }
}
