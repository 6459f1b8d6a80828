package kz.ereje.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import kz.ereje.model.fact.Fact;

/** Questions put to facts: a missing fact leaves them open, a fact that is stated to be none answers no. */
final class Ask {

    private Ask() {}

    /** Puts the question to the stated value. */
    static <T> Tri of(Fact<T> fact, Function<? super T, Tri> question) {
        if (fact.isMissing()) {
            return Tri.waitsFor(fact.path().toString());
        }
        return fact.asOptional().<Tri>map(question::apply).orElse(Tri.NO);
    }

    static Tri yes(Fact<Boolean> fact) {
        return of(fact, Tri::of);
    }

    static Tri no(Fact<Boolean> fact) {
        return of(fact, value -> Tri.of(!value));
    }

    /** Whether a value is stated. */
    static Tri stated(Fact<?> fact) {
        return of(fact, value -> Tri.YES);
    }

    /** Whether the dossier states that there is none. */
    static Tri none(Fact<?> fact) {
        return stated(fact).not();
    }

    @SafeVarargs
    static <T> Tri is(Fact<T> fact, T... values) {
        return of(fact, value -> Tri.of(Arrays.asList(values).contains(value)));
    }

    /** Whether both are stated and pass the test together. */
    static <A, B> Tri both(Fact<A> one, Fact<B> other, BiPredicate<? super A, ? super B> test) {
        if (isNone(one) || isNone(other)) {
            return Tri.NO;
        }
        Tri known = stated(one).and(stated(other));
        return known.isOpen()
                ? known
                : Tri.of(test.test(
                        one.asOptional().orElseThrow(), other.asOptional().orElseThrow()));
    }

    static Tri same(Fact<?> one, Fact<?> other) {
        return both(one, other, Object::equals);
    }

    static Tri before(Fact<LocalDate> one, Fact<LocalDate> other) {
        return both(one, other, LocalDate::isBefore);
    }

    static Tri after(Fact<LocalDate> one, Fact<LocalDate> other) {
        return before(other, one);
    }

    /** Whether the first is the day of the second or an earlier one. */
    static Tri byThen(Fact<LocalDate> one, Fact<LocalDate> other) {
        return both(one, other, (day, last) -> !day.isAfter(last));
    }

    /** Whether at least one element of a list answers yes; an empty one answers no. */
    static <T> Tri any(Fact<List<T>> list, Function<? super T, Tri> question) {
        return of(list, elements -> Tri.any(elements, question));
    }

    static <T> Tri empty(Fact<List<T>> list) {
        return of(list, elements -> Tri.of(elements.isEmpty()));
    }

    private static boolean isNone(Fact<?> fact) {
        return !fact.isMissing() && !fact.isKnown();
    }
}
