package kz.ereje.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.model.fact.Fact;

/** Questions put to facts: a missing fact leaves them open, a fact that is stated to be none answers no. */
final class Ask {

    private Ask() {}

    /** Puts the question to the stated value. */
    static <T> Tri of(Fact<T> fact, Function<? super T, Tri> question) {
        if (Span.isWithin(fact)) {
            return alike(
                    fact, Span.values(fact).stream().<Tri>map(question::apply).collect(Collectors.toSet()));
        }
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
        if (Span.isStated(one) && Span.isStated(other)) {
            Tri within = of(one, value -> of(other, second -> Tri.of(test.test(value, second))));
            return within.isOpen() ? unsure(one).and(unsure(other)) : within;
        }
        return unsure(one).and(unsure(other));
    }

    /** Waits for the fact where its exact value is not stated. */
    private static Tri unsure(Fact<?> fact) {
        return fact.isKnown() ? Tri.YES : Tri.waitsFor(fact.path().toString());
    }

    /** The answer that all values of a fact give; else it waits for the fact. */
    private static Tri alike(Fact<?> fact, Set<Tri> answers) {
        return answers.size() == 1
                ? answers.iterator().next()
                : Tri.between(answers, fact.path().toString());
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
