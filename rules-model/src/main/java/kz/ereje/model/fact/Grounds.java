package kz.ereje.model.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on: facts and notes, kept by reference and put in order only on demand.
 *
 * <p>Joining two grounds costs one small object; a report that is never printed never traverses them.
 */
public final class Grounds {

    /** No grounds at all. */
    public static final Grounds EMPTY = new Grounds(null, null);

    /** A fact, a note, or the grounds before the others; nothing in the empty ones. */
    private final @Nullable Object first;

    private final @Nullable Grounds others;

    /** Both lists, once they were asked for; two threads may both make them, with the same result. */
    private @Nullable Listed listed;

    /**
     * The grounds put in order.
     *
     * @param facts each once, in the order of the questions
     * @param notes each once, in the order in which they were made
     */
    private record Listed(List<Fact<?>> facts, List<Note> notes) {}

    private Grounds(@Nullable Object first, @Nullable Grounds others) {
        this.first = first;
        this.others = others;
    }

    /** Grounds of one fact. */
    public static Grounds of(Fact<?> fact) {
        return new Grounds(fact, null);
    }

    /** Grounds of one fact, followed by others. */
    static Grounds of(Fact<?> fact, Grounds others) {
        return new Grounds(fact, others == EMPTY ? null : others);
    }

    /** Grounds of one note. */
    public static Grounds of(Note note) {
        return new Grounds(note, null);
    }

    /** These grounds followed by others. */
    @SuppressWarnings("ReferenceEquality") // equality traverses both; only the same object need not be joined
    public Grounds join(Grounds others) {
        if (this == EMPTY || this == others) {
            return others;
        }
        return others == EMPTY ? this : new Grounds(this, others);
    }

    /** Whether there is at least one fact. */
    public boolean hasFacts() {
        return first instanceof Fact<?>
                || (first instanceof Grounds before && before.hasFacts())
                || (others != null && others.hasFacts());
    }

    /** The facts, each once, in the order of the questions. */
    public List<Fact<?>> facts() {
        return listed().facts();
    }

    /** The notes, each once, in the order in which they were made. */
    public List<Note> notes() {
        return listed().notes();
    }

    private Listed listed() {
        Listed known = listed;
        if (known == null) {
            Walk walk = new Walk();
            walk.over(this);
            known = new Listed(List.copyOf(walk.facts), List.copyOf(walk.notes));
            listed = known;
        }
        return known;
    }

    /** Gathers what grounds hold. What many answers share is met again and again: of long grounds each object is looked at once. */
    private static final class Walk {

        private static final int SHORT = 32;

        private final Set<Fact<?>> facts = new LinkedHashSet<>();
        private final Set<Note> notes = new LinkedHashSet<>();
        private int steps;
        private @Nullable Set<Object> met;

        void over(Grounds grounds) {
            for (Grounds next = grounds; next != null && isNew(next); next = next.others) {
                Object first = next.first;
                if (first instanceof Grounds before) {
                    over(before);
                } else if (first instanceof Note note) {
                    notes.add(note);
                } else if (first instanceof Fact<?> fact && isNew(fact)) {
                    facts.add(fact);
                }
            }
        }

        private boolean isNew(Object object) {
            steps++;
            if (steps <= SHORT) {
                return true;
            }
            Set<Object> known = met;
            if (known == null) {
                known = Collections.newSetFromMap(new IdentityHashMap<>());
                met = known;
            }
            return known.add(object);
        }
    }

    /** Two grounds are equal when they hold the same facts and notes, however they were joined. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grounds that && contents().equals(that.contents());
    }

    @Override
    public int hashCode() {
        return contents().hashCode();
    }

    @Override
    public String toString() {
        return contents().toString();
    }

    private List<Object> contents() {
        List<Object> all = new ArrayList<>(facts());
        all.addAll(notes());
        return all;
    }
}
