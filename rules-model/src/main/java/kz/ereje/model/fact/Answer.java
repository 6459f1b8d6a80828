package kz.ereje.model.fact;

import java.util.List;
import java.util.function.Function;

/**
 * The answer to a question about facts: yes, no or unknown, with its evidence.
 *
 * <p>{@link Yes} and {@link No} hold the facts that decided them, {@link Unknown} the facts that are missing and the doubts
 * that no fact settles. The operations are Kleene's: <em>no both unknown</em> is no, <em>unknown both unknown</em> lacks the facts of
 * both. Where one side alone decides, its evidence alone is kept, so that a row names only what it needs.
 *
 * <p>The operations are not called {@code and}, {@code or} and {@code not}: Drools silently truncates calls of these names.
 */
public sealed interface Answer {

    /** What the answer rests on; for an unknown one, what is missing. */
    Grounds grounds();

    /**
     * Yes, because of these facts.
     *
     * @param grounds the facts that decided it
     */
    record Yes(Grounds grounds) implements Answer {}

    /**
     * No, because of these facts.
     *
     * @param grounds the facts that decided it
     */
    record No(Grounds grounds) implements Answer {}

    /**
     * Unknown, because of missing facts or doubts.
     *
     * @param grounds the facts that are missing, and doubts for a lawyer
     */
    record Unknown(Grounds grounds) implements Answer {}

    /** Yes or no, because of this fact. */
    static Answer of(boolean yes, Fact<?> because) {
        Grounds grounds = Grounds.of(because);
        return yes ? new Yes(grounds) : new No(grounds);
    }

    /** Yes, because of these facts. */
    static Answer yes(Fact<?>... because) {
        return new Yes(grounds(because));
    }

    /** No, because of these facts. */
    static Answer no(Fact<?>... because) {
        return new No(grounds(because));
    }

    /** Unknown as long as these facts are missing. */
    static Answer unknown(Fact<?>... missing) {
        return new Unknown(grounds(missing));
    }

    /** Open for a reason that no fact of the dossier settles. */
    static Answer doubt(Note doubt) {
        return new Unknown(Grounds.of(doubt));
    }

    private static Grounds grounds(Fact<?>... facts) {
        Grounds grounds = Grounds.EMPTY;
        for (int i = facts.length - 1; i >= 0; i--) {
            grounds = Grounds.of(facts[i], grounds);
        }
        return grounds;
    }

    /** Whether this is a yes. */
    default boolean isYes() {
        return this instanceof Yes;
    }

    /** Whether this is a no. */
    default boolean isNo() {
        return this instanceof No;
    }

    /** Whether this is neither. */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /** Yes when both are; no as soon as one is. */
    default Answer both(Answer other) {
        if (isNo() || (isYes() && !other.isYes())) {
            return isNo() ? this : other;
        }
        if (isYes()) {
            return new Yes(grounds().join(other.grounds()));
        }
        if (other.isUnknown()) {
            return new Unknown(grounds().join(other.grounds()));
        }
        return other.isNo() ? other : this;
    }

    /** Yes as soon as one is; no when both are. */
    default Answer either(Answer other) {
        if (isYes() || (isNo() && !other.isNo())) {
            return isYes() ? this : other;
        }
        if (isNo()) {
            return new No(grounds().join(other.grounds()));
        }
        if (other.isUnknown()) {
            return new Unknown(grounds().join(other.grounds()));
        }
        return other.isYes() ? other : this;
    }

    /** Whether what follows is so where this is: yes where this is not, or where the other is. */
    default Answer implies(Answer other) {
        return negated().either(other);
    }

    /** Yes for no and no for yes, on the same evidence; unknown stays unknown. */
    default Answer negated() {
        if (isUnknown()) {
            return this;
        }
        return isYes() ? new No(grounds()) : new Yes(grounds());
    }

    /** The same answer, this fact being part of its evidence; what is missing stays as it is. */
    default Answer because(Fact<?> fact) {
        return isUnknown() ? this : withGrounds(Grounds.of(fact, grounds()));
    }

    /** The same answer with a note, if it is a yes. */
    default Answer ifYes(Note note) {
        return isYes() ? new Yes(grounds().join(Grounds.of(note))) : this;
    }

    /** The same answer with a note, if it is a no. */
    default Answer ifNo(Note note) {
        return isNo() ? new No(grounds().join(Grounds.of(note))) : this;
    }

    /** The same answer with a note of this code that gives the reason and names this fact, if it is a no; only then the note is made. */
    default Answer ifNo(String reason, Fact<?> fact) {
        return isNo() ? ifNo(Note.reason(reason, fact)) : this;
    }

    private Answer withGrounds(Grounds more) {
        return isYes() ? new Yes(more) : new No(more);
    }

    /**
     * Whether the question is answered yes for at least one element of a list. An empty list is a no that rests on the
     * statement that it is empty; a list that is missing leaves the answer unknown.
     */
    static <T> Answer anyOf(Fact<List<T>> list, Function<? super T, Answer> question) {
        if (!(list instanceof Fact.Known<List<T>> known)) {
            return list.isMissing() ? unknown(list) : no(list);
        }
        Answer answer = no(list);
        for (T element : known.value()) {
            answer = answer.either(question.apply(element));
        }
        return answer;
    }
}
