package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.api.internal.report.Searched.Search;
import kz.ereje.kb.remedy.Proposals;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.fact.FactPath;

/**
 * Finds changes that make broken rows of one decision compliant, and proves each by checking the changed dossier: the rows
 * have become compliant, and no row of any decision has become worse.
 *
 * <p>Fewest changes first. Where several rules of a row are broken, or one of them is open, or changes break another row, the
 * proposals for them are combined. The search looks at no more than the focus allows; where that ended it, it says so.
 */
final class Finder {

    private static final int FOUND = 3;

    private final Surroundings surroundings;
    private final Judge judge;
    private final Focus focus;
    private final Set<String> provisions;
    private final PriorityQueue<Proven> open = new PriorityQueue<>(
            Comparator.comparingInt(candidate -> candidate.changes().size()));
    private final Set<Set<Change>> tried = new HashSet<>();
    private final List<Proven> found = new ArrayList<>();
    private boolean refused;

    private Finder(Surroundings surroundings, Focus focus, Set<String> provisions) {
        this.surroundings = surroundings;
        this.judge = surroundings.judge();
        this.focus = focus;
        this.provisions = provisions;
    }

    /** The remedies that make all these provisions of the decision compliant. */
    static Search search(Surroundings surroundings, Focus focus, Set<String> provisions) {
        return focus.tries() == 0 ? new Search(List.of(), true) : new Finder(surroundings, focus, provisions).search();
    }

    private Search search() {
        DecisionRows stands = stands(focus.place());
        attempt(new Proven(List.of(), focus.dossier()), stands, stands);
        for (int tries = 1; tries < focus.tries() && found.size() < FOUND && !open.isEmpty(); tries++) {
            Proven candidate = open.remove();
            if (found.stream().noneMatch(smaller -> candidate.changes().containsAll(smaller.changes()))) {
                attempt(candidate, rows(candidate), stands);
            }
        }
        return new Search(List.copyOf(found), found.isEmpty() && (refused || !open.isEmpty()));
    }

    private void attempt(Proven candidate, DecisionRows rows, DecisionRows stands) {
        Optional<RuleRow> fault = fault(rows, provisions).or(() -> newFault(stands, rows));
        if (fault.isPresent()) {
            next(candidate, fault.get())
                    .filter(next -> tried.add(Set.copyOf(next.changes())))
                    .forEach(open::add);
        } else if (mended(rows, provisions) && !stands.isWorse(rows) && breaksNothing(candidate)) {
            found.add(candidate);
        }
    }

    private DecisionRows rows(Proven candidate) {
        return judge.at(candidate, List.of(focus.place())).get(0);
    }

    private Stream<Proven> next(Proven candidate, RuleRow fault) {
        return Proposals.of(
                        candidate.dossier(),
                        focus.place(),
                        judge.catalogue(),
                        fault.rule(),
                        fault.grounds().notes(),
                        surroundings::has)
                .stream()
                .map(proposal -> Changes.joined(candidate.changes(), proposal))
                .filter(this::mayBeTried)
                .flatMap(changes -> applied(changes).stream());
    }

    /** What no dossier can state, such as one notice more than a meeting can have, is no remedy. */
    private Optional<Proven> applied(List<Change> changes) {
        try {
            return Optional.of(new Proven(changes, Changes.applied(focus.dossier(), changes)));
        } catch (InvalidDossierException e) {
            return Optional.empty();
        }
    }

    /** The rule that keeps the rows from being compliant: a broken rule before an open one. */
    private static Optional<RuleRow> fault(DecisionRows rows, Set<String> provisions) {
        return Stream.of(Outcome.VIOLATED, Outcome.UNDETERMINED)
                .flatMap(outcome -> wanted(rows, provisions)
                        .flatMap(row -> row.rules().stream())
                        .filter(rule -> rule.outcome() == outcome))
                .findFirst();
    }

    /** A rule that the changes have made worse than it was before. */
    private static Optional<RuleRow> newFault(DecisionRows before, DecisionRows rows) {
        return before.worse(rows).flatMap(Row::foremost).findFirst();
    }

    /** Where the act does not cover the decision nothing is ever called compliant: there it is enough that nothing is broken. */
    private static boolean mended(DecisionRows rows, Set<String> provisions) {
        return wanted(rows, provisions)
                .allMatch(row -> row.outcome() == Outcome.COMPLIANT
                        || (!rows.covered() && row.outcome() == Outcome.NOT_APPLICABLE));
    }

    private static Stream<Row> wanted(DecisionRows rows, Set<String> provisions) {
        return rows.rows().stream()
                .filter(row -> provisions.contains(row.provision().id()));
    }

    /** What would touch too many other decisions is not tried. */
    private boolean mayBeTried(List<Change> changes) {
        boolean touchesOthers = changes.stream().anyMatch(change -> !isOfThisDecision(change) && !isOfAll(change));
        refused |= touchesOthers && !focus.whole();
        return !touchesOthers || focus.whole();
    }

    /** Changes of the decision itself and new records touch no other decision, so those need not be checked again. */
    private boolean breaksNothing(Proven candidate) {
        if (candidate.changes().stream().allMatch(this::isOfThisDecision)) {
            return true;
        }
        List<DecisionRows> after = judge.at(candidate, focus.judged());
        boolean worse = IntStream.range(0, after.size())
                .anyMatch(i -> stands(focus.judged().get(i)).isWorse(after.get(i)));
        return !worse
                && (candidate.changes().stream().noneMatch(Finder::isOfAll) || surroundings.harmless(ofAll(candidate)));
    }

    /** The rows of a decision without any change: those that it has in the whole dossier. */
    private DecisionRows stands(int place) {
        return surroundings.rows(focus.excerpt().decisionInWhole(place));
    }

    private boolean isOfThisDecision(Change change) {
        return change.path().position() >= 0
                || FactPath.ROOT
                        .field("decisions")
                        .element(focus.place())
                        .equals(change.path().parent());
    }

    /** Whether it changes what the dossier itself states, such as who heads the office: every decision rests on that. */
    private static boolean isOfAll(Change change) {
        return FactPath.ROOT.equals(change.path().parent());
    }

    private Set<Change> ofAll(Proven candidate) {
        FactPath actors = FactPath.ROOT.field("actors");
        return candidate.changes().stream()
                .filter(change -> isOfAll(change) || actors.equals(change.path().parent()))
                .map(focus::inWhole)
                .collect(Collectors.toSet());
    }
}
