package kz.ereje.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;

/**
 * How a check is to be made. What is not said is as {@link ComplianceChecker#check(kz.ereje.model.Dossier)} makes it:
 *
 * <pre>{@code
 * checker.check(dossier, CheckOptions.defaults().on(today).onlyDecisions("lease-7").withoutRemedies());
 * }</pre>
 *
 * <p>What options leave out is said by the {@linkplain Report#remarks remarks} of the report: an answer that leaves everything out says so.
 * Immutable and safe for all threads.
 *
 * @param day the day of the check, in place of the one that the dossier states; empty for the dossier's own
 * @param decisions the ids of the decisions to be checked; empty for all
 * @param kinds the kinds of decisions to be checked; empty for all
 * @param remedies whether remedies, ways out and calendars may be looked for
 * @param mode how the rules are evaluated; empty for the checker's own mode
 * @param exhibits the provisions that may be kept, or not apply, only by facts that an exhibit shows; an empty set is all of them, an empty
 *     optional none
 */
public record CheckOptions(
        Optional<LocalDate> day,
        Optional<Set<String>> decisions,
        Optional<Set<DecisionKind>> kinds,
        boolean remedies,
        Optional<Mode> mode,
        Optional<Set<String>> exhibits) {

    private static final CheckOptions DEFAULTS =
            new CheckOptions(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());

    /** Options that demand no exhibits. */
    public CheckOptions(
            Optional<LocalDate> day,
            Optional<Set<String>> decisions,
            Optional<Set<DecisionKind>> kinds,
            boolean remedies,
            Optional<Mode> mode) {
        this(day, decisions, kinds, remedies, mode, Optional.empty());
    }

    /** Keeps copies of the sets, in their order. */
    public CheckOptions {
        Given.of(day, "day of the check");
        Given.of(mode, "mode");
        decisions = Given.of(decisions, "set of decisions").map(ids -> copied(ids, "ids of decisions"));
        kinds = Given.of(kinds, "set of kinds").map(of -> copied(of, "kinds of decisions"));
        exhibits = Given.of(exhibits, "set of provisions").map(of -> copied(of, "provisions"));
    }

    private static <T> Set<T> copied(Collection<T> given, String name) {
        Given.of(given, name).forEach(each -> Given.of(each, "one of the " + name));
        return Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }

    /** The whole dossier, on its own day, with remedies, in the checker's own mode. */
    public static CheckOptions defaults() {
        return DEFAULTS;
    }

    /** The same on this day, whatever day the dossier states. */
    public CheckOptions on(LocalDate today) {
        return new CheckOptions(
                Optional.of(Given.of(today, "day of the check")), decisions, kinds, remedies, mode, exhibits);
    }

    /** The same for the decisions with these ids alone; the papers of the others are still known. */
    public CheckOptions onlyDecisions(Collection<String> ids) {
        return new CheckOptions(day, Optional.of(copied(ids, "ids of decisions")), kinds, remedies, mode, exhibits);
    }

    /** The same for the decisions with these ids alone. */
    public CheckOptions onlyDecisions(String... ids) {
        return onlyDecisions(Arrays.asList(ids));
    }

    /** The same for decisions of these kinds alone. */
    public CheckOptions onlyKinds(Collection<DecisionKind> wanted) {
        return new CheckOptions(
                day, decisions, Optional.of(copied(wanted, "kinds of decisions")), remedies, mode, exhibits);
    }

    /** The same for decisions of these kinds alone. */
    public CheckOptions onlyKinds(DecisionKind... wanted) {
        return onlyKinds(Arrays.asList(wanted));
    }

    /**
     * The same without remedies, ways out and calendars, which all rest on a search: each list of them is empty, and a remark says that none
     * were looked for. Outcomes, sentences and questions are the same.
     */
    public CheckOptions withoutRemedies() {
        return new CheckOptions(day, decisions, kinds, false, mode, exhibits);
    }

    /** The same, evaluated in this mode, though the checker be made for another, or for both. */
    public CheckOptions in(Mode evaluated) {
        return new CheckOptions(day, decisions, kinds, remedies, Optional.of(Given.of(evaluated, "mode")), exhibits);
    }

    /**
     * The same where bare statements do not suffice: what would be kept, or not apply, by a fact that no paper shows is open, and says which
     * papers to find. What is violated stays so: a paper left out must not hide a breach.
     */
    public CheckOptions requiringExhibits() {
        return requiringExhibits(Set.of());
    }

    /**
     * The same for these provisions alone, {@code 12.1.3}.
     *
     * @param provisions their ids; the check throws {@link IllegalArgumentException} for one that the act does not have
     */
    public CheckOptions requiringExhibits(Collection<String> provisions) {
        return new CheckOptions(day, decisions, kinds, remedies, mode, Optional.of(copied(provisions, "provisions")));
    }

    /** Whether exhibits are demanded for this provision. */
    boolean demandsExhibits(String provision) {
        return exhibits.map(wanted -> wanted.isEmpty() || wanted.contains(provision))
                .orElse(false);
    }

    /** Whether this decision is to be checked. */
    boolean covers(Decision decision) {
        return decisions.map(ids -> ids.contains(decision.id())).orElse(true)
                && kinds.map(wanted -> wanted.contains(decision.kind())).orElse(true);
    }

    /** The ids asked for that none of these decisions has. */
    List<String> unknown(List<Decision> all) {
        Set<String> asked = new LinkedHashSet<>(decisions.orElse(Set.of()));
        all.forEach(decision -> asked.remove(decision.id()));
        return List.copyOf(asked);
    }
}
