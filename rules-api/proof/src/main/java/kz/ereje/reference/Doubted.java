package kz.ereje.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;

/** The facts of a dossier that another fact contradicts, or that state nothing: found by reading the papers, kind by kind. */
final class Doubted {

    /** Papers of one matter lie no further apart. */
    private static final int DECADE = 10;

    private final Papers papers;
    private final Set<FactPath> places = new HashSet<>();

    /** What is missing and would end a doubt, by the doubted places. */
    private final Map<FactPath, Set<String>> endedBy = new HashMap<>();

    Doubted(Dossier dossier) {
        this.papers = new Papers(dossier);
    }

    /** All of them; what states nothing is left out first, and contradicts nothing. */
    static Doubted in(Dossier dossier) {
        Set<FactPath> empty = new HashSet<>();
        Nothing.in(dossier, empty);
        Dossier stated = without(dossier, empty);
        Doubted doubted = new Doubted(stated);
        doubted.places.addAll(empty);
        new DoubtedRecords(doubted).all(stated);
        new DoubtedPapers(doubted, stated).all();
        DoubtedDecisions decisions = new DoubtedDecisions(doubted);
        stated.decisions().forEach(decisions::look);
        return doubted;
    }

    /** The papers as if nothing were stated at the doubted places. */
    Dossier undoubted(Dossier dossier) {
        return without(dossier, places);
    }

    private static Dossier without(Dossier dossier, Set<FactPath> places) {
        List<Change> unknown = places.stream()
                .map(place -> new Change(place, new Fact.Missing<>(place), new Fact.Missing<>(place), false))
                .toList();
        return Changes.applied(dossier, unknown);
    }

    /**
     * What is stated and doubted is not asked for: it has to be found out which of the papers is right. What would end the doubt is.
     */
    Map<String, Row> notAsked(Map<String, Row> rows) {
        Map<String, Row> all = new LinkedHashMap<>();
        rows.forEach((id, row) -> {
            Set<String> missing = new TreeSet<>(row.missing());
            for (FactPath place : places) {
                if (missing.remove(place.toString())) {
                    missing.addAll(endedBy.getOrDefault(place, Set.of()));
                }
            }
            all.put(id, new Row(row.outcome(), row.rules(), missing));
        });
        return all;
    }

    Papers papers() {
        return papers;
    }

    /** Marks these facts where it is so. */
    void where(boolean so, Fact<?>... facts) {
        if (so) {
            List.of(facts).forEach(fact -> places.add(fact.path()));
        }
    }

    /** Marks these facts where it is so, until another fact ends it; while that one is missing it is asked for. */
    void unless(Fact<?> end, boolean ended, boolean so, Fact<?>... facts) {
        where(so && !ended, facts);
        if (so && !ended && end instanceof Fact.Missing<?>) {
            List.of(facts)
                    .forEach(fact -> endedBy.computeIfAbsent(fact.path(), none -> new TreeSet<>())
                            .add(end.path().toString()));
        }
    }

    static boolean later(Fact<LocalDate> one, Fact<LocalDate> other) {
        return both(one, other, LocalDate::isAfter);
    }

    static boolean aDecadeLater(Fact<LocalDate> one, Fact<LocalDate> other) {
        return both(one, other, (late, early) -> late.isAfter(early.plusYears(DECADE)));
    }

    /** Whether two facts fit a test, whatever value within their bounds they have. */
    static <A, B> boolean both(Fact<A> one, Fact<B> other, BiPredicate<A, B> test) {
        return Span.isStated(one)
                && Span.isStated(other)
                && Span.values(one).stream()
                        .allMatch(a -> Span.values(other).stream().allMatch(b -> test.test(a, b)));
    }

    static <T> boolean differ(Fact<Ref<T>> one, Fact<Ref<T>> other) {
        return both(one, other, (a, b) -> !a.equals(b));
    }

    static <T> boolean is(Fact<T> fact, Predicate<T> test) {
        return fact instanceof Fact.Known<T> known && test.test(known.value());
    }

    boolean actor(Fact<Ref<Actor>> who, ActorKind... kinds) {
        return is(who, ref -> is(papers.actor(ref).kind(), Set.of(kinds)::contains));
    }

    boolean meeting(Fact<Ref<Meeting>> which, Predicate<Meeting> test) {
        return is(which, ref -> test.test(papers.meeting(ref)));
    }

    boolean contract(Fact<Ref<Contract>> which, Predicate<Contract> test) {
        return is(which, ref -> test.test(papers.contract(ref)));
    }

    boolean asset(Fact<Ref<Asset>> which, Predicate<Asset> test) {
        return is(which, ref -> test.test(papers.asset(ref)));
    }

    boolean decision(Fact<Ref<Decision>> which, Predicate<Decision> test) {
        return is(which, ref -> test.test(papers.decision(ref)));
    }

    /** The consents that a decision lists. */
    List<Consent> consents(Decision decision) {
        return decision.particulars().consents().asOptional().orElse(List.of()).stream()
                .map(papers::consent)
                .toList();
    }
}
