package kz.ereje.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One particular that the dossier states or leaves open, such as the day of a notice; it knows its place in the dossier.
 *
 * <p>Three states, never {@code null}: {@link Known} with its value; {@link None}, where the dossier states that there is
 * none ("no contract was concluded"); {@link Missing}, where it is silent. Missing is never taken for none.
 *
 * @param <T> what the fact is about: a date, a word of the vocabulary, a reference, a list of these
 */
public sealed interface Fact<T> {

    /** The place of the fact in its dossier; {@link FactPath#ROOT} before it was put into one. */
    FactPath path();

    /** The same fact, standing at another place. */
    Fact<T> at(FactPath place);

    /**
     * A fact that the dossier states.
     *
     * @param path where it stands
     * @param value the value stated; a list is copied, so that nobody can change it afterwards
     */
    record Known<T>(FactPath path, T value) implements Fact<T> {

        /**
         * Keeps the value.
         *
         * @throws IllegalArgumentException for a list with {@code null} in it
         */
        public Known {
            Given.place(path);
            value = Given.kept(path, value);
        }

        @Override
        public Fact<T> at(FactPath place) {
            return new Known<>(place, value);
        }
    }

    /**
     * A fact stated to be none: no contract, no term, not executed.
     *
     * @param path where it stands
     */
    record None<T>(FactPath path) implements Fact<T> {

        /** Keeps the place. */
        public None {
            Given.place(path);
        }

        @Override
        public Fact<T> at(FactPath place) {
            return new None<>(place);
        }
    }

    /**
     * A fact about which the dossier is silent.
     *
     * @param path where it would stand
     */
    record Missing<T>(FactPath path) implements Fact<T> {

        /** Keeps the place. */
        public Missing {
            Given.place(path);
        }

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

    /** A missing fact, not yet in a dossier. */
    static <T> Fact<T> missing() {
        return new Missing<>(FactPath.ROOT);
    }

    /** The value where it is known; empty where it is stated to be none or missing. */
    default Optional<T> asOptional() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Whether the dossier states a value. */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /** Whether the dossier is silent about it. */
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
        return passes(Objects.requireNonNull(
                expected, "The value to compare a fact with is null.\nMaybe isMissing() was meant.")::equals);
    }

    /** Whether the stated value is among these. */
    default Answer isAmong(List<? extends T> expected) {
        return passes(expected::contains);
    }

    /** Whether the dossier states that there is none; for a known value the answer is no. */
    default Answer isNone() {
        if (this instanceof Missing<T>) {
            return Answer.unknown(this);
        }
        return Answer.of(this instanceof None<T>, this);
    }

    /** Applies a further question to the stated value, with this fact as part of the evidence; for none the answer is no. */
    default Answer then(Function<? super T, Answer> question) {
        if (this instanceof Known<T> known) {
            return question.apply(known.value()).because(this);
        }
        return this instanceof None<T> ? Answer.no(this) : Answer.unknown(this);
    }
}
