package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Contradictions;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** An open row lists exactly the facts that can still turn it, and the questions rank them by the rows that they can settle. */
class QuestionProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final Contradictions CONTRADICTIONS =
            new Contradictions(Catalogue.read().contradictions());
    private static final int COMPLETIONS = 1_000;
    private static final int VALUES = 30;
    private static final int STEPS = 60;

    /** A check before this day finds few decisions that are bound and not ahead at once: whatever else is missing turns little. */
    private static final LocalDate BINDING = LocalDate.of(2020, 6, 1);

    /** Whatever act provides otherwise lifts the rule, so nothing else turns a row that waits for its name. */
    private static final String ANY_ACT_LIFTS = ".*exceptions\\[\\d+]\\.act";

    /** An act that a decision rests on counts whatever its name is: to be named is all that it lacks, and no name turns a row back. */
    private static final String ANY_NAME = ".*basis\\[\\d+]\\.act";

    /**
     * What the file itself ties: the issues of a meeting are those that its notices name, and a consent is for one of the decisions
     * that list it. Where that leaves one value only, nothing turns by it here, though it does in life.
     */
    private static final String TIED = "meetings\\[\\d+]\\.issues|consents\\[\\d+]\\.decision";

    private static final Map<String, Integer> TURNED = new TreeMap<>();
    private static int left;

    /**
     * Whatever the papers may say of facts that the row does not list, the row stays open; unless they take the decision as a
     * whole out of the act, which is said of the decision. What papers contradict is listed as contradicted, and left as it is.
     */
    @Property(tries = 1500)
    void noFactThatIsNotListedTurnsAnOpenRow(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        Gaps gaps = new Gaps(dossier);
        Set<FactPath> contradicted = CONTRADICTIONS.in(dossier).byPlace().keySet();
        List<DecisionResult> before = CHECKER.check(dossier).decisions();
        for (int place = 0; place < before.size(); place++) {
            for (ProvisionResult row : before.get(place).with(Outcome.UNDETERMINED)) {
                staysOpen(gaps, contradicted, new Random(seed), place, row);
            }
        }
    }

    private static void staysOpen(
            Gaps gaps, Set<FactPath> contradicted, Random random, int place, ProvisionResult row) {
        Set<FactPath> listed = new HashSet<>(contradicted);
        row.missing().forEach(fact -> listed.add(fact.path()));
        gaps.filled(random, gap -> !listed.contains(gap.fact().path())).ifPresent(found -> {
            left++;
            DecisionResult after = CHECKER.check(found).decisions().get(place);
            if (after.covered()) {
                assertThat(row(after, row.provision()).outcome())
                        .as("%s without %s", row.provision(), listed)
                        .isEqualTo(Outcome.UNDETERMINED);
            }
        });
    }

    /**
     * For each fact that is listed there are papers in which its value alone decides between two outcomes of a rule of the row.
     * (Of the row as a whole it may not, where another rule of it is broken by the very papers that let this fact count.) The search for
     * such papers is by chance, by itself or fact after fact, so each build looks at the same dossiers; long runs take others. Papers that
     * contradict each other are left out: they are to be corrected first, and until then a fact that is found out may settle nothing.
     */
    @Property(tries = 1000, seed = "20261129")
    void everyFactThatIsListedCanTurnItsRow(@ForAll("dossiers") Dossier narrow, @ForAll long seed) {
        Assume.that(narrow.checkedOn().passes(day -> day.isBefore(BINDING)).isNo());
        Dossier dossier = WiderWorld.around(narrow);
        Assume.that(CONTRADICTIONS.in(dossier).found().isEmpty());
        Random random = new Random(seed);
        List<DecisionResult> before = CHECKER.check(dossier).decisions();
        List<Runnable> questions = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int place = i;
            for (ProvisionResult row : before.get(place).with(Outcome.UNDETERMINED)) {
                boolean lifted = row.missing().stream()
                        .anyMatch(fact -> fact.path().toString().matches(ANY_ACT_LIFTS));
                row.missing().stream()
                        .filter(fact -> !lifted && !fact.path().toString().matches(TIED + "|" + ANY_NAME))
                        .forEach(fact -> questions.add(() -> assertThat(
                                        canTurn(dossier, random, place, row, fact.path()))
                                .as(
                                        "%s can turn %s of %s",
                                        fact.path(), row, before.get(place).decision())
                                .isTrue()));
            }
        }
        if (!questions.isEmpty()) {
            questions.get(random.nextInt(questions.size())).run();
        }
    }

    private static boolean canTurn(Dossier dossier, Random random, int place, ProvisionResult row, FactPath fact) {
        for (int i = 0; i < COMPLETIONS; i++) {
            double kept = random.nextInt(3) * 0.5;
            Optional<Dossier> completed = i % 2 == 0
                    ? new Gaps(dossier)
                            .filled(random, gap -> !gap.fact().path().equals(fact) && random.nextDouble() >= kept)
                    : soThatOnlyThisIsOpen(dossier, random, place, row.provision(), fact);
            if (completed.isPresent() && decides(completed.get(), random, place, row.provision(), fact)) {
                TURNED.merge(row.provision(), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    /** One after another, the other facts that a rule waits for are found out, each so that a rule still waits for this one. */
    private static Optional<Dossier> soThatOnlyThisIsOpen(
            Dossier dossier, Random random, int place, String provision, FactPath fact) {
        Dossier known = dossier;
        Set<FactPath> others = othersOpen(known, place, provision, fact).orElseThrow();
        for (int i = 0; i < STEPS && !others.isEmpty(); i++) {
            FactPath next = List.copyOf(others).get(random.nextInt(others.size()));
            Optional<Dossier> more = new Gaps(known).filled(random, next);
            Optional<Set<FactPath>> left = more.flatMap(found -> othersOpen(found, place, provision, fact));
            if (left.isPresent()) {
                known = more.get();
                others = left.get();
            }
        }
        return others.isEmpty() ? Optional.of(known) : Optional.empty();
    }

    /** What else a rule of the row waits for that waits for this fact, but for what the file ties; empty where none does. */
    private static Optional<Set<FactPath>> othersOpen(Dossier dossier, int place, String provision, FactPath fact) {
        return row(CHECKER.check(dossier).decisions().get(place), provision).rules().stream()
                .map(rule ->
                        rule.missing().stream().map(Fact::path).collect(Collectors.toCollection(LinkedHashSet::new)))
                .filter(open -> open.remove(fact))
                .findFirst()
                .map(open -> {
                    open.removeIf(path -> path.toString().matches(TIED));
                    return open;
                });
    }

    private static boolean decides(Dossier completed, Random random, int place, String provision, FactPath fact) {
        Set<List<Outcome>> seen = new HashSet<>();
        Gaps rest = new Gaps(completed);
        for (int i = 0; i < VALUES && seen.size() < 2; i++) {
            rest.filled(random, fact).ifPresent(found -> seen.add(outcomes(found, place, provision)));
        }
        return seen.size() > 1;
    }

    private static List<Outcome> outcomes(Dossier dossier, int place, String provision) {
        return row(CHECKER.check(dossier).decisions().get(place), provision).rules().stream()
                .map(ProvisionResult.Rule::outcome)
                .toList();
    }

    private static ProvisionResult row(DecisionResult decision, String provision) {
        return decision.provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Every missing fact of an open row is asked, once, with the rows that it can settle; those that settle more come first. Of a
     * decision that is not covered nothing else is asked, and not all of it.
     */
    @Property(tries = 1500)
    void questionsRankTheMissingFacts(@ForAll("dossiers") Dossier dossier) {
        for (DecisionResult decision : CHECKER.check(dossier).decisions()) {
            Map<String, Set<String>> open = new TreeMap<>();
            decision.with(Outcome.UNDETERMINED)
                    .forEach(row -> row.missing()
                            .forEach(fact -> open.computeIfAbsent(fact.path().toString(), key -> new HashSet<>())
                                    .add(row.provision())));
            Map<String, Set<String>> asked = new TreeMap<>();
            decision.questions()
                    .forEach(question ->
                            asked.put(question.fact().path().toString(), Set.copyOf(question.provisions())));
            if (decision.decision()
                    .particulars()
                    .date()
                    .passes(day -> day.getYear() >= 2020)
                    .isYes()) {
                open.keySet().removeIf(fact -> fact.endsWith(".population"));
            }
            if (decision.covered()) {
                assertThat(asked).isEqualTo(open);
            } else {
                assertThat(open.keySet()).containsAll(asked.keySet());
                asked.forEach((fact, rows) -> assertThat(open.get(fact)).containsAll(rows));
            }
            assertThat(decision.questions()).hasSameSizeAs(asked.keySet());
            assertThat(decision.questions().stream()
                            .map(question -> -question.provisions().size()))
                    .isSorted();
            decision.questions().forEach(QuestionProperties::asks);
        }
    }

    private static void asks(DecisionResult.Question question) {
        for (Language language : Language.values()) {
            assertThat(question.sentence(language)).contains("?").doesNotContain("{", "}");
        }
    }

    @AfterContainer
    static void manyRowsWereLookedAt() {
        assertThat(left).isGreaterThan(1_000);
        assertThat(TURNED).hasSizeGreaterThan(20);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
