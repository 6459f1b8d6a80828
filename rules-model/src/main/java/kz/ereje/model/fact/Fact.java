package kz.ereje.model.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that the papers say or leave open, such as the day of a notice; it knows where in the dossier it stands.
 *
 * <p>Three states, never {@code null}: {@link Known} with its value; {@link None}, where the papers state that there is
 * none ("no contract was concluded"); {@link Missing}, where they say nothing. Missing is never taken for none.
 *
 * @param <T> what the fact is about: a date, a word of the vocabulary, a reference, a list of these
 */
public sealed interface Fact<T> {

    /** Where the fact stands in its dossier; {@link FactPath#ROOT} before it was put into one. */
    FactPath path();

    /** The same fact, standing at another place. */
    Fact<T> at(FactPath place);

    /**
     * A fact that the papers state.
     *
     * @param path where it stands
     * @param value what they state
     */
    record Known<T>(FactPath path, T value) implements Fact<T> {
        @Override
        public Fact<T> at(FactPath place) {
            return new Known<>(place, value);
        }
    }

    /**
     * The papers state that there is none: no contract, no term, not executed.
     *
     * @param path where it stands
     */
    record None<T>(FactPath path) implements Fact<T> {
        @Override
        public Fact<T> at(FactPath place) {
            return new None<>(place);
        }
    }

    /**
     * The papers say nothing about it.
     *
     * @param path where it would stand
     */
    record Missing<T>(FactPath path) implements Fact<T> {
        @Override
        public Fact<T> at(FactPath place) {
            return new Missing<>(place);
        }
    }

    /** A known fact that does not yet stand in a dossier. */
    static <T> Fact<T> of(T value) {
        return new Known<>(FactPath.ROOT, value);
    }

    /** A fact stated to be none, not yet in a dossier. */
    static <T> Fact<T> none() {
        return new None<>(FactPath.ROOT);
    }

    /** A fact that nothing is said about, not yet in a dossier. */
    static <T> Fact<T> missing() {
        return new Missing<>(FactPath.ROOT);
    }

    /** The value where it is known; empty where it is stated to be none and where nothing is said. */
    default Optional<T> asOptional() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Whether the papers state a value. */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /** Whether the papers say nothing about it. */
    default boolean isMissing() {
        return this instanceof Missing<T>;
    }

    /** Whether the stated value passes the test; a stated "none" does not, and what is missing stays unknown. */
    default Answer passes(Predicate<? super T> test) {
        if (this instanceof Known<T> known) {
            return Answer.of(test.test(known.value()), this);
        }
        return this instanceof None<T> ? Answer.no(this) : Answer.unknown(this);
    }

    /** Whether the stated value is this one. */
    default Answer equalTo(T expected) {
        return passes(expected::equals);
    }

    /** Whether the stated value is among these. */
    default Answer isAmong(List<? extends T> expected) {
        return passes(expected::contains);
    }

    /** Whether the papers state that there is none; a known value answers no. */
    default Answer isNone() {
        if (this instanceof Missing<T>) {
            return Answer.unknown(this);
        }
        return Answer.of(this instanceof None<T>, this);
    }

    /** Asks on with the stated value, this fact being part of the evidence; none answers no. */
    default Answer then(Function<? super T, Answer> question) {
        if (this instanceof Known<T> known) {
            return question.apply(known.value()).because(this);
        }
        return this instanceof None<T> ? Answer.no(this) : Answer.unknown(this);
    }
}
