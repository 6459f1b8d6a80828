package kz.ereje.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@link Report#data(DataOptions)} is to hold. Immutable and safe for all threads; each method gives options of its own.
 *
 * @param languages the languages of the sentences; at least one
 * @param outcomes the outcomes whose provisions are listed
 * @param decisions the ids of the decisions that are listed; empty for all
 * @param actWords whether the act's words stand beside each provision
 * @param remedies whether remedies and the calendar are looked for, which takes longer than the check
 * @param evidence whether the facts are listed on which outcomes rest
 */
public record DataOptions(
        Set<Language> languages,
        Set<Outcome> outcomes,
        Optional<Set<String>> decisions,
        boolean actWords,
        boolean remedies,
        boolean evidence) {

    private static final Set<Outcome> MATTERING =
            Collections.unmodifiableSet(EnumSet.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR));

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if there is no language
     */
    public DataOptions {
        if (Given.of(languages, "set of languages").isEmpty()) {
            throw new IllegalArgumentException("No language is asked for.\nMaybe Language.KK was meant.");
        }
        languages = Collections.unmodifiableSet(EnumSet.copyOf(languages));
        outcomes = copy(Given.of(outcomes, "set of outcomes"));
        decisions = Given.of(decisions, "set of decisions")
                .map(ids -> Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
    }

    private static Set<Outcome> copy(Collection<Outcome> outcomes) {
        return outcomes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(outcomes));
    }

    /** The whole answer: every provision in every language, with remedies and evidence, without the act's words. */
    public static DataOptions everything() {
        return new DataOptions(
                EnumSet.allOf(Language.class), EnumSet.allOf(Outcome.class), Optional.empty(), false, true, true);
    }

    /** What is broken, open or failed, in one language, without remedies and evidence: a few kilobytes for a decision. */
    public static DataOptions whatMatters(Language language) {
        return new DataOptions(
                Set.of(Given.of(language, "language")), MATTERING, Optional.empty(), false, false, false);
    }

    /** The same in these languages. */
    public DataOptions in(Language... languages) {
        return new DataOptions(
                new LinkedHashSet<>(Arrays.asList(languages)), outcomes, decisions, actWords, remedies, evidence);
    }

    /** The same with provisions of these outcomes. */
    public DataOptions with(Outcome... outcomes) {
        return new DataOptions(languages, copy(Arrays.asList(outcomes)), decisions, actWords, remedies, evidence);
    }

    /** The same for the decisions with these ids. */
    public DataOptions of(String... decisions) {
        return new DataOptions(
                languages,
                outcomes,
                Optional.of(new LinkedHashSet<>(List.of(decisions))),
                actWords,
                remedies,
                evidence);
    }

    /** The same with the act's words, or without them. */
    public DataOptions withActWords(boolean wanted) {
        return new DataOptions(languages, outcomes, decisions, wanted, remedies, evidence);
    }

    /** The same with remedies and the calendar, or without them. */
    public DataOptions withRemedies(boolean wanted) {
        return new DataOptions(languages, outcomes, decisions, actWords, wanted, evidence);
    }

    /** The same with the facts on which outcomes rest, or without them. */
    public DataOptions withEvidence(boolean wanted) {
        return new DataOptions(languages, outcomes, decisions, actWords, remedies, wanted);
    }
}
