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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.remedy.Proposals;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/**
 * Finds changes that make broken rows of one decision compliant, and proves each by checking the changed dossier: the rows
 * have become compliant, and no row of any decision has become worse.
 *
 * <p>Fewest changes first. Where several rules of a row are broken, or one of them is open, or changes break another row, the
 * proposals for them are combined.
 */
public final class Remedies {

    private static final int FOUND = 3;
    private static final int TRIED = 80;

    private final Judge judge;
    private final Dossier dossier;
    private final Supplier<List<DecisionRows>> asItStands;
    private final int place;

    /** The remedies found so far, so that each search is made once. */
    private final Map<Set<String>, List<Proven>> known = new ConcurrentHashMap<>();

    /** Remedies for the decision at this place of a dossier whose rows are known. */
    public Remedies(Judge judge, Dossier dossier, List<DecisionRows> rows, int place) {
        this(judge, dossier, () -> rows, place);
    }

    /** Remedies for the decision at this place of a dossier whose rows are not known yet. */
    public Remedies(Judge judge, Dossier dossier, int place) {
        this(judge, dossier, () -> judge.all(dossier), place);
    }

    private Remedies(Judge judge, Dossier dossier, Supplier<List<DecisionRows>> asItStands, int place) {
        this.judge = judge;
        this.dossier = dossier;
        this.asItStands = asItStands;
        this.place = place;
    }

    /** The remedies that make all these provisions compliant, smallest first; empty where none can be proved. */
    public List<Proven> of(Set<String> provisions) {
        List<Proven> found = known.get(provisions);
        if (found == null) {
            found = search(provisions);
            known.put(Set.copyOf(provisions), found);
        }
        return found;
    }

    /** The first day on which the meeting of the decision can lawfully be held if its people are notified anew on this day. */
    LocalDate heldAnew(LocalDate notified) {
        return Proposals.heldAnew(dossier, place, judge.catalogue(), notified);
    }

    /** Whether it is known that the meeting of the decision does not lie ahead any more. */
    boolean meetingIsOver() {
        return Proposals.meetingIsOver(dossier, place, judge.catalogue());
    }

    /** The kind of the decision that they are for. */
    public DecisionKind kind() {
        return dossier.decisions().get(place).kind();
    }

    /**
     * Whether nobody needs to be asked for a missing fact: from the day on which the act binds every unit it does not matter how many
     * people live there, though the day that is stated be contradicted [order.4].
     */
    public boolean moot(Fact<?> missing) {
        return missing.path().name().equals("population")
                && dossier.decisions()
                        .get(place)
                        .particulars()
                        .date()
                        .passes(day -> !day.isBefore(terms().day("binds-all-from")))
                        .isYes();
    }

    /** The numbers of the law by which remedies are looked for. */
    LegalTerms terms() {
        return judge.catalogue().terms();
    }

    private List<Proven> search(Set<String> provisions) {
        List<DecisionRows> before = asItStands.get();
        PriorityQueue<Proven> open = new PriorityQueue<>(
                Comparator.comparingInt(candidate -> candidate.changes().size()));
        Set<Set<Change>> tries = new HashSet<>();
        List<Proven> found = new ArrayList<>();
        open.add(new Proven(List.of(), dossier));
        for (int tried = 0; tried < TRIED && found.size() < FOUND && !open.isEmpty(); tried++) {
            Proven candidate = open.remove();
            if (found.stream().anyMatch(smaller -> candidate.changes().containsAll(smaller.changes()))) {
                continue;
            }
            DecisionRows rows = judge.one(candidate, place);
            Optional<RuleRow> fault = fault(rows, provisions).or(() -> newFault(before.get(place), rows));
            if (fault.isPresent()) {
                next(candidate, fault.get())
                        .filter(next -> tries.add(Set.copyOf(next.changes())))
                        .forEach(open::add);
            } else if (mended(rows, provisions) && breaksNothing(before, candidate, rows)) {
                found.add(candidate);
            }
        }
        return List.copyOf(found);
    }

    private Stream<Proven> next(Proven candidate, RuleRow fault) {
        return Proposals.of(
                        candidate.dossier(),
                        place,
                        judge.catalogue(),
                        fault.rule(),
                        fault.grounds().notes())
                .stream()
                .map(proposal -> Changes.joined(candidate.changes(), proposal))
                .flatMap(changes -> stated(changes).stream());
    }

    /** What no dossier can state, a day after the last year or a list that is too long, is no proposal. */
    private Optional<Proven> stated(List<Change> changes) {
        try {
            return Optional.of(new Proven(changes, Changes.applied(dossier, changes)));
        } catch (InvalidDossierException impossible) {
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
        return IntStream.range(0, rows.rows().size())
                .filter(i ->
                        worse(before.rows().get(i).outcome(), rows.rows().get(i).outcome()))
                .mapToObj(i -> rows.rows().get(i))
                .flatMap(Row::foremost)
                .findFirst();
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

    /** Changes of the decision itself and new records touch no other decision, so those need not be checked again. */
    private boolean breaksNothing(List<DecisionRows> before, Proven candidate, DecisionRows rows) {
        if (worse(before.get(place), rows)) {
            return false;
        }
        if (candidate.changes().stream().allMatch(this::ofThisDecision)) {
            return true;
        }
        List<DecisionRows> after = judge.all(candidate);
        for (int i = 0; i < after.size(); i++) {
            if (worse(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean ofThisDecision(Change change) {
        FactPath owner = change.path().parent();
        return change.path().position() >= 0
                || FactPath.ROOT.field("decisions").element(place).equals(owner);
    }

    private static boolean worse(DecisionRows before, DecisionRows after) {
        for (int i = 0; i < before.rows().size(); i++) {
            if (worse(before.rows().get(i).outcome(), after.rows().get(i).outcome())) {
                return true;
            }
        }
        return false;
    }

    private static boolean worse(Outcome before, Outcome after) {
        return switch (after) {
            case ERROR -> true;
            case VIOLATED -> before != Outcome.VIOLATED;
            case UNDETERMINED -> before == Outcome.COMPLIANT;
            default -> false;
        };
    }
}
