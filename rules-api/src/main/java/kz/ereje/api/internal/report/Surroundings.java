package kz.ereje.api.internal.report;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.excerpt.Excerpt;
import kz.ereje.model.excerpt.References;
import kz.ereje.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of one dossier rest on, so that the remedies of each are looked for among its own papers: the work for one decision
 * does not grow with the dossier. Safe for all threads; what serves all decisions is worked out when the first needs it.
 */
public final class Surroundings {

    /** With a change of a document so many other decisions that rest on it are checked; if there are more, no such change is tried. */
    static final int DECISIONS = 50;

    /** So many records are looked at to find those decisions. */
    private static final int RECORDS = 1_000;

    /** The values that one search looks at, over all its tries: some hundreds in each, for a decision as most are. */
    private static final int VALUES = 40_000;

    private static final int MOST_TRIES = 80;

    private static final int LATEST = 32;
    private static final int FEWEST_TRIES = 3;

    private final Judge judge;
    private final Examined examined;
    private final Supplier<List<DecisionRows>> rows;
    private final Map<Set<Change>, Boolean> harmless = new ConcurrentHashMap<>();

    /** Of the decisions asked for last; what a report of many decisions holds does not grow with those that were shown. */
    private final Map<Integer, Searched> latest = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Searched> eldest) {
            return size() > LATEST;
        }
    });

    private volatile @Nullable Common common;
    private volatile @Nullable Shown shown;
    private volatile @Nullable List<DecisionRows> made;

    /** What serves all decisions: who refers to whom, the records that every decision needs, and the facts that are doubted. */
    private record Common(References references, Reach needed, Doubted doubted) {

        static Common of(Examined examined) {
            References references = new References(examined.dossier());
            Reach needed = new Reach(references);
            new Bodies(references).numbers().forEach(needed::follow);
            return new Common(references, needed, Doubted.in(examined));
        }
    }

    /** Those of a dossier that was examined, whose rows are made when they are asked for. */
    public Surroundings(Judge judge, Examined examined, Supplier<List<DecisionRows>> rows) {
        this.judge = judge;
        this.examined = examined;
        this.rows = rows;
    }

    /** Which exhibits show the facts of the dossier. */
    Shown shown() {
        Shown known = shown;
        if (known == null) {
            known = new Shown(examined);
            shown = known;
        }
        return known;
    }

    private Common common() {
        Common known = common;
        if (known == null) {
            known = Common.of(examined);
            common = known;
        }
        return known;
    }

    Judge judge() {
        return judge;
    }

    Dossier dossier() {
        return examined.dossier();
    }

    /** The rows of the decision at this place of the dossier as it stands. */
    DecisionRows rows(int place) {
        return rows().get(place);
    }

    private List<DecisionRows> rows() {
        List<DecisionRows> known = made;
        if (known == null) {
            known = rows.get();
            made = known;
        }
        return known;
    }

    /** Whether an id is taken in the whole dossier. */
    boolean has(Class<?> type, String id) {
        return common().references().has(type, id);
    }

    /** Whether these changes of what every decision rests on make no row of any decision worse. */
    boolean harmless(Set<Change> changes) {
        return harmless.computeIfAbsent(changes, asked -> {
            List<Change> list = List.copyOf(asked);
            List<DecisionRows> after = judge.all(new Proven(list, Changes.applied(dossier(), list)));
            List<DecisionRows> before = rows();
            return IntStream.range(0, after.size()).noneMatch(i -> before.get(i).isWorse(after.get(i)));
        });
    }

    /** What is worked out for the remedies of the decision at this place. */
    Searched searched(int place) {
        Searched known = latest.get(place);
        if (known == null) {
            known = new Searched(focus(place), new ConcurrentHashMap<>());
            latest.put(place, known);
        }
        return known;
    }

    /** The part of the dossier in which the remedies of the decision at this place are looked for. */
    Focus focus(int place) {
        Common all = common();
        References references = all.references();
        int decision = references.number(Decision.class, place);
        Reach own = new Reach(all.needed());
        own.followDecision(decision);
        Optional<BitSet> others = others(references, own.followed());
        if (others.isPresent()) {
            Reach more = new Reach(own);
            others.get().stream().forEach(more::followDecision);
            if (tries(more) >= FEWEST_TRIES) {
                return focus(more, place, others.get(), tries(more), true);
            }
        }
        if (tries(own) >= FEWEST_TRIES) {
            return focus(own, place, new BitSet(), tries(own), false);
        }
        Reach bare = new Reach(all.needed());
        bare.followWithoutConsents(decision);
        return focus(bare, place, new BitSet(), 0, false);
    }

    private static int tries(Reach reach) {
        return (int) Math.min(MOST_TRIES, VALUES / Math.max(1, reach.values()));
    }

    /** The decisions and other records that rest on documents or property of these; empty where there are too many. */
    private static Optional<BitSet> others(References references, BitSet records) {
        BitSet others = new BitSet();
        int decisions = 0;
        Deque<Integer> ahead = new ArrayDeque<>();
        records.stream().filter(record -> isShared(references, record)).forEach(ahead::push);
        while (!ahead.isEmpty()) {
            int next = ahead.pop();
            if (!others.get(next)) {
                others.set(next);
                if (references.is(next, Decision.class)) {
                    decisions++;
                } else {
                    IntStream.of(references.naming(next)).forEach(ahead::push);
                }
            }
            if (decisions > DECISIONS + 1 || ahead.size() + others.cardinality() > RECORDS) {
                return Optional.empty();
            }
        }
        return Optional.of(others);
    }

    /** Actors and territories are no documents: no remedy changes them. */
    private static boolean isShared(References references, int record) {
        return references.is(record, Asset.class)
                || references.is(record, Contract.class)
                || references.is(record, Meeting.class)
                || references.is(record, Consent.class);
    }

    private Focus focus(Reach reach, int place, BitSet others, int tries, boolean whole) {
        References references = common().references();
        int decision = references.number(Decision.class, place);
        Excerpt excerpt = new Excerpt(references, reach.all(), reach.mentioned());
        Set<FactPath> doubted = common().doubted()
                .from(
                        references,
                        excerpt,
                        reach.followed(),
                        judge.examined(excerpt.dossier()).found());
        return new Focus(
                excerpt,
                Examined.undoubted(excerpt.dossier(), doubted),
                excerpt.decision(place),
                IntStream.concat(
                                IntStream.of(decision),
                                others.stream()
                                        .filter(other -> other != decision && references.is(other, Decision.class)))
                        .map(number -> excerpt.decision(place + number - decision))
                        .boxed()
                        .toList(),
                tries,
                whole);
    }
}
