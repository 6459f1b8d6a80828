package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DecisionResult.Question;
import kz.ereje.api.Interview;
import kz.ereje.api.Interview.Place;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From a dossier with facts taken out, answering what is asked from the whole dossier leads back to the verdicts of the whole, and nothing
 * is asked that settles nothing.
 */
class InterviewProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);
    private static final LivelyDossiers DOSSIERS = LivelyDossiers.ofCases();
    private static final double[] SHARES = {0.05, 0.2, 0.5, 1};

    /** In every build. */
    private static final int SOME = 400;

    private static final int ALL = 20_000;

    /** The provisions that yield to a law that provides otherwise. */
    private static final Set<String> MAY_BE_LIFTED = Set.of("12.2.3", "22");

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void answersLeadBackToTheVerdicts() {
        lead(SOME);
    }

    @Tag("long")
    @Test
    void answersLeadBackToTheVerdictsOfTwentyThousand() {
        lead(ALL);
    }

    private void lead(int dossiers) {
        int seen = 0;
        for (long seed = 1; seen < dossiers; seed++) {
            Optional<Dossier> whole = DOSSIERS.of(seed)
                    .filter(dossier -> CHECKER.check(dossier).contradictions().isEmpty());
            if (whole.isPresent()) {
                leadsBack(seed, whole.get());
                seen++;
            }
        }
        assertThat(answered.get()).isGreaterThan(dossiers);
        assertThat(opened.get()).isGreaterThan(dossiers / 2);
    }

    private void leadsBack(long seed, Dossier whole) {
        Forgotten forgotten = new Forgotten(whole);
        Random random = new Random(seed);
        Dossier gaps = forgotten.without(random, SHARES[random.nextInt(SHARES.length)]);
        Interview interview = Interview.of(CHECKER, gaps);
        Report checked = CHECKER.check(whole);
        Map<String, Outcome> verdicts = verdicts(checked);
        opened.addAndGet(verdicts(interview.report()).equals(verdicts) ? 0 : 1);
        Set<FactPath> notKnown = new HashSet<>();
        Optional<Question> next = interview.next();
        for (int asked = 0; next.isPresent(); asked++) {
            Question question = next.get();
            assertThat(asked)
                    .as("seed %d asks on", seed)
                    .isLessThanOrEqualTo(2 * forgotten.facts().size());
            settlesSomething(interview, question);
            Fact<?> known = Objects.requireNonNull(
                    forgotten.facts().get(question.fact().path()), () -> question.fact() + " of seed " + seed);
            if (known.equals(question.fact())) {
                notKnown.add(known.path());
            } else {
                interview = interview.answer(question, known);
                answered.incrementAndGet();
            }
            next = interview.next(notKnown);
        }
        Map<String, Outcome> led = verdicts(interview.report());
        keptWithoutAsking(checked, interview.dossier()).stream()
                .filter(row -> led.get(row) == Outcome.COMPLIANT)
                .forEach(row -> led.put(row, Objects.requireNonNull(verdicts.get(row))));
        assertThat(turned(verdicts, led)).as("what seed %d turns", seed).isEmpty();
    }

    private static void settlesSomething(Interview interview, Question question) {
        List<Place> settles = interview.settles(question);
        assertThat(settles).as("what %s settles", question.fact().path()).isNotEmpty();
        Map<String, DecisionResult> decisions = interview.report().decisions().stream()
                .collect(Collectors.toMap(DecisionResult::id, decision -> decision));
        for (Place place : settles) {
            ProvisionResult row = Objects.requireNonNull(decisions.get(place.decision())).provisions().stream()
                    .filter(each -> each.provision().equals(place.provision()))
                    .findFirst()
                    .orElseThrow();
            boolean canStillTurn = row.outcome() == Outcome.UNDETERMINED
                    || !row.remarks(Language.EN).isEmpty()
                    || question.fact().path().name().equals("powerOutside");
            assertThat(canStillTurn)
                    .as("%s settles %s", question.fact().path(), row)
                    .isTrue();
        }
    }

    /**
     * The rows that are kept by what is asked, and by the whole are for a lawyer to judge, since a paper that they rest on has a fault of its
     * own, or are lifted or opened by a law that provides otherwise. Of a kept row neither is asked: see the reading on which facts are missing.
     */
    private static Set<String> keptWithoutAsking(Report whole, Dossier led) {
        Set<String> rows = new HashSet<>();
        for (int place = 0; place < whole.decisions().size(); place++) {
            DecisionResult decision = whole.decisions().get(place);
            boolean silent =
                    led.decisions().get(place).particulars().exceptions().isSilent();
            decision.provisions().stream()
                    .filter(row -> isForALawyer(row) || (silent && MAY_BE_LIFTED.contains(row.provision())))
                    .forEach(row -> rows.add(decision.id() + " " + row.provision()));
        }
        return rows;
    }

    private static boolean isForALawyer(ProvisionResult row) {
        return row.outcome() == Outcome.UNDETERMINED && row.missing().isEmpty();
    }

    private static Map<String, String> turned(Map<String, Outcome> whole, Map<String, Outcome> led) {
        Map<String, String> turned = new TreeMap<>();
        whole.forEach((row, outcome) -> {
            if (led.get(row) != outcome) {
                turned.put(row, outcome + " in the whole, led to " + led.get(row));
            }
        });
        led.keySet().stream()
                .filter(row -> !whole.containsKey(row))
                .forEach(row -> turned.put(row, "not in the whole"));
        return turned;
    }

    /**
     * The outcome of each row of each decision; of a decision that the act does not cover, where no answer changes what does not apply,
     * what is broken.
     */
    private static Map<String, Outcome> verdicts(Report report) {
        Map<String, Outcome> verdicts = new TreeMap<>();
        for (DecisionResult decision : report.decisions()) {
            decision.provisions().stream()
                    .filter(row -> decision.covered() || row.outcome() == Outcome.VIOLATED)
                    .forEach(row -> verdicts.put(decision.id() + " " + row.provision(), row.outcome()));
        }
        return verdicts;
    }
}
