package kz.ereje.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Yes, no or open. An open answer waits for facts, or for the judgement of a lawyer, or for both.
 *
 * @param value yes, no or open
 * @param waits the paths of the facts that can still change it, empty unless it is open
 * @param canYes whether it is yes or facts can still make it so
 * @param canNo whether it is no or facts can still make it so
 */
record Tri(Value value, Set<String> waits, boolean canYes, boolean canNo) {

    enum Value {
        YES,
        NO,
        OPEN
    }

    static final Tri YES = new Tri(Value.YES, Set.of(), true, false);
    static final Tri NO = new Tri(Value.NO, Set.of(), false, true);

    /** For a lawyer to judge: no fact that the dossier could state would decide it. */
    static final Tri DOUBT = new Tri(Value.OPEN, Set.of(), false, false);

    static Tri of(boolean value) {
        return value ? YES : NO;
    }

    static Tri waitsFor(String... paths) {
        return new Tri(Value.OPEN, new TreeSet<>(Arrays.asList(paths)), true, true);
    }

    /** Open between these answers, of which facts decide that can be meant. */
    static Tri between(Set<Tri> answers, String... facts) {
        Set<String> waits = new TreeSet<>(Arrays.asList(facts));
        answers.forEach(answer -> waits.addAll(answer.waits()));
        return new Tri(
                Value.OPEN,
                waits,
                answers.stream().anyMatch(Tri::canYes),
                answers.stream().anyMatch(Tri::canNo));
    }

    boolean isYes() {
        return value == Value.YES;
    }

    boolean isNo() {
        return value == Value.NO;
    }

    boolean isOpen() {
        return value == Value.OPEN;
    }

    Tri not() {
        return isOpen() ? new Tri(value, waits, canNo, canYes) : of(isNo());
    }

    /** No where either is no; open where either is open, waiting for the facts that can still make the whole yes or no. */
    Tri and(Tri other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        if (isYes() || other.isYes()) {
            return isYes() ? other : this;
        }
        boolean yes = canYes && other.canYes;
        Set<String> both = new TreeSet<>();
        for (Tri one : List.of(this, other)) {
            if (yes || one.canNo) {
                both.addAll(one.waits);
            }
        }
        return new Tri(Value.OPEN, both, yes, canNo || other.canNo);
    }

    Tri or(Tri other) {
        return not().and(other.not()).not();
    }

    /** The same; the other is evaluated only where this is not yet no. */
    Tri and(Supplier<Tri> other) {
        return isNo() ? NO : and(other.get());
    }

    /** Yes where either is yes; the other is evaluated only where this is not yet yes. */
    Tri or(Supplier<Tri> other) {
        return isYes() ? YES : or(other.get());
    }

    /** Whether at least one element answers yes. */
    static <T> Tri any(Iterable<T> elements, Function<? super T, Tri> question) {
        Tri answer = NO;
        for (T element : elements) {
            answer = answer.or(question.apply(element));
        }
        return answer;
    }

    /** Whether every element answers yes. */
    static <T> Tri every(Iterable<T> elements, Function<? super T, Tri> question) {
        return any(elements, element -> question.apply(element).not()).not();
    }
}
