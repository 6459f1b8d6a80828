package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.remedy.Proposals;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes that make broken rows of one decision compliant, and proves each by checking the changed dossier: the rows
 * have become compliant, and no row of any decision has become worse.
 *
 * <p>Fewest changes first. Where several rules of a row are broken, or one of them is open, or changes break another row, the
 * proposals for them are combined. The search looks at no more than {@link Focus} allows; where that ended it, it says so.
 */
public final class Remedies {

    private static final int FOUND = 3;

    private final Surroundings surroundings;
    private final int place;
    private volatile @Nullable Focus focus;

    /** The searches made so far, so that each is made once. */
    private final Map<Set<String>, Search> known = new ConcurrentHashMap<>();

    /**
     * What was found.
     *
     * @param found the remedies, smallest first
     * @param cut whether there may be others, which were not looked for
     */
    private record Search(List<Proven> found, boolean cut) {}

    /** Remedies for the decision at this place of the dossier. */
    public Remedies(Surroundings surroundings, int place) {
        this.surroundings = surroundings;
        this.place = place;
    }

    private Focus focus() {
        Focus made = focus;
        if (made == null) {
            made = surroundings.focus(place);
            focus = made;
        }
        return made;
    }

    /**
     * The remedies that make all these provisions compliant, smallest first; empty where none can be proved. The changes are those of the
     * dossier in which they were looked for.
     */
    public List<Proven> of(Set<String> provisions) {
        return search(provisions).found();
    }

    /** Whether a remedy may exist that was not looked for, because that would have been too much work. */
    public boolean cut(Set<String> provisions) {
        return search(provisions).cut();
    }

    /** The change of the whole dossier that a change of a remedy stands for. */
    public Change inWhole(Change change) {
        return focus().inWhole(change);
    }

    /** The dossier in which remedies are looked for: what the decision rests on, and what a change of that can touch. */
    Dossier dossier() {
        return focus().dossier();
    }

    /** The decision in a dossier with the changes of a remedy, or without any. */
    Decision decision(Dossier changed) {
        return changed.decisions().get(focus().place());
    }

    private Search search(Set<String> provisions) {
        Search made = known.get(provisions);
        if (made == null) {
            made = searched(provisions);
            known.put(Set.copyOf(provisions), made);
        }
        return made;
    }

    /** The first day on which the meeting of the decision can lawfully be held if its people are notified anew on this day. */
    LocalDate heldAnew(LocalDate notified) {
        return Proposals.heldAnew(dossier(), focus().place(), judge().catalogue(), notified);
    }

    /** Whether it is known that the meeting of the decision does not lie ahead any more. */
    boolean meetingIsOver() {
        return Proposals.meetingIsOver(dossier(), focus().place(), judge().catalogue());
    }

    /** The kind of the decision that they are for. */
    public DecisionKind kind() {
        return surroundings.dossier().decisions().get(place).kind();
    }

    /**
     * Whether nobody needs to be asked for a missing fact: from the day on which the act binds every unit it does not matter how many
     * people live there, though the day that is stated be contradicted [order.4].
     */
    public boolean moot(Fact<?> missing) {
        return missing.path().name().equals("population")
                && surroundings
                        .dossier()
                        .decisions()
                        .get(place)
                        .particulars()
                        .date()
                        .passes(day -> !day.isBefore(terms().day("binds-all-from")))
                        .isYes();
    }

    /** The numbers of the law by which remedies are looked for. */
    LegalTerms terms() {
        return judge().catalogue().terms();
    }

    private Judge judge() {
        return surroundings.judge();
    }

    private Search searched(Set<String> provisions) {
        int tries = focus().tries();
        if (tries == 0) {
            return new Search(List.of(), true);
        }
        List<DecisionRows> before = judge().at(new Proven(List.of(), dossier()), focus().judged());
        PriorityQueue<Proven> open = new PriorityQueue<>(
                Comparator.comparingInt(candidate -> candidate.changes().size()));
        Set<Set<Change>> tried = new HashSet<>();
        List<Proven> found = new ArrayList<>();
        boolean refused = false;
        open.add(new Proven(List.of(), dossier()));
        for (int i = 0; i < tries && found.size() < FOUND && !open.isEmpty(); i++) {
            Proven candidate = open.remove();
            if (found.stream().anyMatch(smaller -> candidate.changes().containsAll(smaller.changes()))) {
                continue;
            }
            DecisionRows rows = judge().at(candidate, List.of(focus().place())).get(0);
            Optional<RuleRow> fault = fault(rows, provisions).or(() -> newFault(before.get(0), rows));
            if (fault.isPresent()) {
                next(candidate, fault.get())
                        .filter(next -> tried.add(Set.copyOf(next.changes())))
                        .forEach(open::add);
            } else if (mended(rows, provisions) && !before.get(0).isWorse(rows)) {
                if (touchesTooMany(candidate)) {
                    refused = true;
                } else if (breaksNothing(before, candidate)) {
                    found.add(candidate);
                }
            }
        }
        return new Search(List.copyOf(found), found.isEmpty() && (refused || !open.isEmpty()));
    }

    private Stream<Proven> next(Proven candidate, RuleRow fault) {
        return Proposals.of(
                        candidate.dossier(),
                        focus().place(),
                        judge().catalogue(),
                        fault.rule(),
                        fault.grounds().notes(),
                        surroundings::has)
                .stream()
                .map(proposal -> Changes.joined(candidate.changes(), proposal))
                .map(changes -> new Proven(changes, Changes.applied(dossier(), changes)));
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

    private boolean touchesTooMany(Proven candidate) {
        return !focus().whole()
                && candidate.changes().stream().anyMatch(change -> !isOfThisDecision(change) && !isOfAll(change));
    }

    /** Changes of the decision itself and new records touch no other decision, so those need not be checked again. */
    private boolean breaksNothing(List<DecisionRows> before, Proven candidate) {
        if (candidate.changes().stream().allMatch(this::isOfThisDecision)) {
            return true;
        }
        List<DecisionRows> after = judge().at(candidate, focus().judged());
        for (int i = 0; i < after.size(); i++) {
            if (before.get(i).isWorse(after.get(i))) {
                return false;
            }
        }
        return candidate.changes().stream().noneMatch(Remedies::isOfAll) || surroundings.harmless(ofAll(candidate));
    }

    private boolean isOfThisDecision(Change change) {
        return change.path().position() >= 0
                || FactPath.ROOT
                        .field("decisions")
                        .element(focus().place())
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
                .map(this::inWhole)
                .collect(Collectors.toSet());
    }
}
