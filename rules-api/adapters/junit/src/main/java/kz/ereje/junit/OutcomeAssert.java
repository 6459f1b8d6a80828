package kz.ereje.junit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be stated of a report, and of one decision. A failure names the decision, the provision as it is cited, what was expected and
 * found, the reason, the facts with their places in the file, and the words of the act. No statement holds of a report without decisions.
 * A number that no provision has, {@code 12.3.1}, is an {@link IllegalArgumentException} that names the nearest ones.
 *
 * @param <S> the assertion
 * @param <A> what it is about
 */
public abstract sealed class OutcomeAssert<S extends OutcomeAssert<S, A>, A> extends AbstractAssert<S, A>
        permits ReportAssert, DecisionAssert {

    private static final Set<Outcome> JUDGED =
            EnumSet.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    private Language language = Current.spoken();

    OutcomeAssert(A actual, Class<S> type) {
        super(actual, type);
    }

    /** The decisions that it is about. */
    abstract List<DecisionResult> decisions();

    /** The same in this language, for what follows. */
    public S inLanguage(Language spoken) {
        language = spoken;
        return myself;
    }

    Language language() {
        return language;
    }

    RowText text() {
        return new RowText(language);
    }

    /**
     * The provision is kept: by every decision that it governs, and by one at least. A plan that keeps it is enough; a row that is open
     * is not.
     */
    public S keeps(String provision) {
        all(provision, Outcome.COMPLIANT, EnumSet.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE));
        return some(provision, Outcome.COMPLIANT);
    }

    /**
     * The provision is kept by every decision that it governs, of which there may be none: for a folder of decisions of all kinds. The
     * coverage at the end of the run says which provisions governed nothing.
     */
    public S keepsWhereItApplies(String provision) {
        return all(provision, Outcome.COMPLIANT, EnumSet.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE));
    }

    /** The provision is broken, by one decision at least. */
    public S violates(String provision) {
        return some(provision, Outcome.VIOLATED);
    }

    /** The provision is open, for one decision at least: facts are missing, papers contradict each other, or a lawyer has to judge. */
    public S leavesOpen(String provision) {
        return some(provision, Outcome.UNDETERMINED);
    }

    /** The provision governs none of the decisions. */
    public S isNotBoundBy(String provision) {
        return all(provision, Outcome.NOT_APPLICABLE, EnumSet.of(Outcome.NOT_APPLICABLE));
    }

    /** Nothing is broken, and no rule failed; something may be open. Fails where no provision was applied, which proves nothing. */
    public S hasNoViolations() {
        return without(Phrase.NO_VIOLATIONS, EnumSet.of(Outcome.VIOLATED, Outcome.ERROR));
    }

    /** Nothing is open, and no rule failed; something may be broken. Fails where no provision was applied, which proves nothing. */
    public S hasNothingOpen() {
        return without(Phrase.NOTHING_OPEN, EnumSet.of(Outcome.UNDETERMINED, Outcome.ERROR));
    }

    /**
     * Each decision is covered by the act, and every provision that governs it is kept, be it as planned: nothing is broken, nothing is
     * open, no rule failed.
     */
    public S isCompliant() {
        without(Phrase.ALL_KEPT, EnumSet.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR));
        decisions().forEach(decision -> covered(decision, true));
        return myself;
    }

    /** One of the questions to ask next is for the fact at this place, {@code decisions[0].consents}. */
    public S asksFor(String place) {
        List<DecisionResult.Question> asked = somebody().stream()
                .flatMap(decision -> decision.questions().stream())
                .toList();
        if (asked.stream()
                .noneMatch(question -> question.fact().path().toString().equals(place))) {
            refuse(said(Phrase.ASKED_FOR.in(language, place), asked));
        }
        return myself;
    }

    private String said(String expected, List<DecisionResult.Question> asked) {
        String found = asked.isEmpty()
                ? text().line(Phrase.FOUND, Phrase.ASKED_NOTHING.in(language))
                : asked.stream()
                        .map(question -> question.fact().path() + " (" + question.sentence(language) + ")")
                        .distinct()
                        .collect(Collectors.joining("\n    ", text().line(Phrase.ASKED_INSTEAD, "\n    "), ""));
        String decisions = decisions().stream().map(text()::decision).collect(Collectors.joining("\n"));
        return decisions + "\n  " + text().line(Phrase.EXPECTED, expected) + "\n  " + found;
    }

    /** Whether the act governs the decision at all. */
    void covered(DecisionResult decision, boolean expected) {
        if (decision.covered() != expected) {
            refuse(text().decision(decision)
                    + "\n  " + text().line(Phrase.EXPECTED, covering(expected))
                    + "\n  " + text().line(Phrase.FOUND, covering(!expected)));
        }
    }

    private String covering(boolean covered) {
        return (covered ? Phrase.COVERED : Phrase.NOT_COVERED).in(language);
    }

    /** The decisions, of which there has to be one. */
    List<DecisionResult> somebody() {
        isNotNull();
        if (decisions().isEmpty()) {
            refuse(Phrase.NO_DECISIONS.in(language));
        }
        return decisions();
    }

    private S all(String provision, Outcome expected, Set<Outcome> allowed) {
        List<ToldRow> others = rows(provision, row -> !allowed.contains(row.outcome()), expected.word(language));
        if (!others.isEmpty()) {
            refuse(ToldRow.joined(others, language));
        }
        return myself;
    }

    private S some(String provision, Outcome expected) {
        List<ToldRow> others = rows(provision, row -> row.outcome() != expected, asked(expected));
        if (others.size() == decisions().size()) {
            refuse(ToldRow.joined(others, language));
        }
        return myself;
    }

    private String asked(Outcome expected) {
        return decisions().size() == 1
                ? expected.word(language)
                : Phrase.ONE_OF_THEM.in(language, expected.word(language));
    }

    /** The rows of the provision that are otherwise, in words. */
    private List<ToldRow> rows(String provision, Predicate<ProvisionResult> otherwise, String expected) {
        List<ToldRow> rows = new ArrayList<>();
        for (DecisionResult decision : somebody()) {
            ProvisionResult row = row(decision, provision);
            if (otherwise.test(row)) {
                rows.add(told(decision, row, expected));
            }
        }
        return rows;
    }

    private ToldRow told(DecisionResult decision, ProvisionResult row, String expected) {
        return new ToldRow(
                text().decision(decision),
                text().differing(row, expected, row.outcome().word(language)));
    }

    private static ProvisionResult row(DecisionResult decision, String provision) {
        return decision.provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The act has no provision " + provision + ".\nMaybe one of these was meant: "
                                + Nearest.to(
                                        provision,
                                        decision.provisions().stream()
                                                .map(ProvisionResult::provision)
                                                .toList())
                                + "."));
    }

    private S without(Phrase expected, Set<Outcome> refused) {
        List<ToldRow> others = somebody().stream()
                .flatMap(decision -> decision.provisions().stream()
                        .filter(row -> refused.contains(row.outcome()))
                        .map(row -> told(decision, row, expected.in(language))))
                .toList();
        if (!others.isEmpty()) {
            refuse(ToldRow.joined(others, language));
        }
        if (decisions().stream().flatMap(this::judged).findAny().isEmpty()) {
            refuse(decisions().stream().map(text()::decision).collect(Collectors.joining("\n"))
                    + "\n  " + text().line(Phrase.EXPECTED, expected.in(language))
                    + "\n  " + text().line(Phrase.FOUND, Phrase.NOTHING_JUDGED.in(language)));
        }
        return myself;
    }

    private Stream<ProvisionResult> judged(DecisionResult decision) {
        return decision.provisions().stream().filter(row -> JUDGED.contains(row.outcome()));
    }

    /** Fails, with the name of the file where it is known. */
    void refuse(String words) {
        String file = file().map(current -> current.file().name() + "\n").orElse("");
        failWithMessage("%s", file + words);
    }

    /** Fails with these differences, if there are any. */
    void differs(String differences) {
        if (!differences.isEmpty()) {
            failWithMessage("%s", differences);
        }
    }

    static IllegalStateException fileUnknown() {
        return new IllegalStateException(
                "It is not known which file this answer belongs to: it is not what @Dossiers gave this test.\n"
                        + "Maybe matchesExpected(path) was meant.");
    }

    /** The case that runs, if it is what this is about. */
    abstract Optional<Current> file();
}
