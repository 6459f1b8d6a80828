package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.model.Dossier;
import kz.ereje.proof.Proof;
import kz.ereje.reference.Reference;
import kz.ereje.reference.Row.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rule base and the reference say the same of decisions at random: every row, every rule, every missing fact. Every build compares
 * 50,000 decisions, the profile {@code proof} a million.
 */
class DifferentialTest {

    private static final Path FOUND = Path.of("src/test/resources/differential/found");
    private static final String COMMAND =
            "mvn -Pproof -pl rules-api/proof -am test -Dtest=DifferentialTest -Dsurefire.failIfNoSpecifiedTests=false";
    private static final int WAVE = 20_000;

    /**
     * What was compared.
     *
     * @param comparison the two opinions and where they differ
     * @param seeds of how many numbers dossiers were made
     */
    private record Judged(Comparison comparison, long seeds) {}

    private final Seeds seeds = Seeds.read();

    @Test
    void aSampleOfDecisionsIsJudgedAlike() {
        assertThat(seeds.sample()).isGreaterThanOrEqualTo(50_000);
        judge(seeds.sample(), seeds.least() * seeds.sample() / seeds.decisions());
    }

    @Test
    @Tag("long")
    void aMillionDecisionsAreJudgedAlike() {
        record(judge(seeds.decisions(), seeds.least()));
    }

    private Judged judge(long decisions, long least) {
        LivelyDossiers dossiers = LivelyDossiers.ofCases();
        try (Comparison comparison = new Comparison(Evaluators.ruleBase(), Evaluators.reference())) {
            comparison.run(
                    0,
                    seeds.always().size(),
                    place -> dossiers.of(seeds.always().get((int) place)));
            long made = seeds.base();
            while (comparison.tally().decisions() < decisions) {
                comparison.run(made, made + WAVE, dossiers::of);
                made += WAVE;
                assertThat(comparison.invalid())
                        .as("seeds that gave no dossier, of " + (made - seeds.base()))
                        .isLessThan((made - seeds.base()) / 4);
            }
            comparison.tally().lines().forEach(System.out::println);
            assertThat(Found.told("differential", comparison.smallest())).isEmpty();
            assertThat(comparison.askingMore()).isLessThan(comparison.tally().decisions() / 10_000);
            assertThat(tooRare(comparison.tally(), dossiers, least)).isEmpty();
            assertThat(comparison.tally().ids()).containsAll(everyId());
            return new Judged(comparison, made - seeds.base());
        }
    }

    @Test
    void everyStartAndWhatWasOnceFoundIsJudgedAlike() {
        List<Dossier> dossiers = new ArrayList<>(CaseFiles.dossiers());
        CaseFiles.files(FOUND).forEach(file -> dossiers.add(CaseFiles.dossier(file.toString(), CaseFiles.json(file))));
        try (Comparison comparison = new Comparison(Evaluators.ruleBase(), Evaluators.reference())) {
            comparison.run(0, dossiers.size(), place -> Optional.of(dossiers.get((int) place)));
            assertThat(Found.told("start", comparison.smallest())).isEmpty();
            assertThat(comparison.tally().decisions()).isGreaterThanOrEqualTo(dossiers.size());
        }
    }

    private static Stream<String> rules() {
        return Evaluators.CHECKER.regulation().rules().stream().map(RuleEntry::id);
    }

    private static List<String> everyId() {
        return Stream.concat(
                        rules(),
                        Evaluators.CHECKER.regulation().provisions().stream().map(ProvisionEntry::id))
                .toList();
    }

    /** The outcomes that each rule can have and had too seldom: those that a case shows, the three that count among them. */
    private List<String> tooRare(Tally tally, LivelyDossiers dossiers, long least) {
        return Stream.concat(
                        dossiers.shown().stream(),
                        rules().flatMap(rule -> Stream.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED)
                                .filter(outcome ->
                                        outcome != Outcome.VIOLATED || !Reference.NEVER_VIOLATED.contains(rule))
                                .map(outcome -> rule + " " + outcome)))
                .distinct()
                .filter(shown -> times(tally, shown) < least)
                .map(shown -> shown + ": " + times(tally, shown))
                .toList();
    }

    private static long times(Tally tally, String shown) {
        String[] words = shown.split(" ", -1);
        return tally.of(words[0], Outcome.valueOf(words[1]));
    }

    private void record(Judged judged) {
        Comparison comparison = judged.comparison();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("decisions", comparison.tally().decisions());
        figures.put("rows that differ", comparison.differing());
        figures.put("rows of 12.1.3 that ask more of several notices", comparison.askingMore());
        figures.put("seed", seeds.base());
        figures.put("seeds", judged.seeds());
        figures.put("seeds that gave no dossier", comparison.invalid());
        List<String> columns = new ArrayList<>(List.of("rule or provision"));
        Stream.of(Outcome.values()).map(Outcome::name).forEach(columns::add);
        Proof.record(
                "differential",
                "The rule base and the reference say the same of decisions at random",
                COMMAND,
                figures,
                columns,
                comparison.tally().lines());
    }
}
