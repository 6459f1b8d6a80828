package kz.ereje.model.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on: facts and notes, kept by reference and put in order only when somebody asks.
 *
 * <p>Joining two grounds costs one small object; a report that nobody prints never walks them.
 */
public final class Grounds {

    /** No grounds at all. */
    public static final Grounds EMPTY = new Grounds(null, null, null, null);

    private final @Nullable Fact<?> fact;
    private final @Nullable Note note;
    private final @Nullable Grounds left;
    private final @Nullable Grounds right;

    private Grounds(@Nullable Fact<?> fact, @Nullable Note note, @Nullable Grounds left, @Nullable Grounds right) {
        this.fact = fact;
        this.note = note;
        this.left = left;
        this.right = right;
    }

    /** Grounds of one fact. */
    public static Grounds of(Fact<?> fact) {
        return new Grounds(fact, null, null, null);
    }

    /** Grounds of one note. */
    public static Grounds of(Note note) {
        return new Grounds(null, note, null, null);
    }

    /** These grounds followed by others. */
    @SuppressWarnings("ReferenceEquality") // equality walks both; only the same object need not be joined
    public Grounds join(Grounds others) {
        if (this == EMPTY || this == others) {
            return others;
        }
        return others == EMPTY ? this : new Grounds(null, null, this, others);
    }

    /** Whether there is at least one fact. */
    public boolean hasFacts() {
        return fact != null || (left != null && left.hasFacts()) || (right != null && right.hasFacts());
    }

    /** The facts, each once, in the order in which they were asked. */
    public List<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        collect(facts, new LinkedHashSet<>());
        return List.copyOf(facts);
    }

    /** The notes, each once, in the order in which they were made. */
    public List<Note> notes() {
        Set<Note> notes = new LinkedHashSet<>();
        collect(new LinkedHashSet<>(), notes);
        return List.copyOf(notes);
    }

    private void collect(Set<Fact<?>> facts, Set<Note> notes) {
        if (fact != null) {
            facts.add(fact);
        }
        if (note != null) {
            notes.add(note);
        }
        if (left != null) {
            left.collect(facts, notes);
        }
        if (right != null) {
            right.collect(facts, notes);
        }
    }

    /** Two grounds are equal when they hold the same facts and notes, in whatever way they were joined. */
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
