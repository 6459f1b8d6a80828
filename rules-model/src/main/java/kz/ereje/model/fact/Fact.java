package kz.ereje.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One particular that the dossier states or leaves open, such as the day of a notice; it knows its place in the dossier.
 *
 * <p>Four states, never {@code null}: {@link Known} with its value; {@link None}, where the dossier states that there is
 * none ("no contract was concluded"); {@link Missing}, where it is silent; {@link Within}, where the value is not known exactly, but
 * bounds within which it lies. Missing is never taken for none. What lies within bounds counts as missing, except for questions that
 * have the same answer for every value within them.
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

        /** By the place: a value may be a long list of records, and no two facts of a dossier stand at one place. */
        @Override
        public int hashCode() {
            return path.hashCode();
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

    /**
     * A fact whose value is not known exactly: a day known by its year, a number known to be more than another.
     *
     * @param path where it stands
     * @param bounds what is known of the value
     */
    record Within<T>(FactPath path, Bounds<T> bounds) implements Fact<T> {

        /** Keeps the place and the bounds. */
        public Within {
            Given.place(path);
            Given.kept(path, bounds);
        }

        @Override
        public Fact<T> at(FactPath place) {
            return new Within<>(place, bounds);
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

    /** A fact whose value lies within these bounds, not yet in a dossier. */
    static <T> Fact<T> within(Bounds<T> bounds) {
        return new Within<>(FactPath.ROOT, bounds);
    }

    /** A missing fact, not yet in a dossier. */
    static <T> Fact<T> missing() {
        return new Missing<>(FactPath.ROOT);
    }

    /** The value where it is known exactly; empty where it is stated to be none or missing. */
    default Optional<T> asOptional() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Whether the dossier states an exact value. */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /** Whether its exact value is missing: the dossier is silent about it, or states no more than bounds. */
    default boolean isMissing() {
        return this instanceof Missing<T> || this instanceof Within<T>;
    }

    /** Whether the dossier says nothing of it: no value, no bounds, and not that there is none. */
    default boolean isSilent() {
        return this instanceof Missing<T>;
    }

    /** Whether the dossier states something that is not none: a value, or bounds within which it lies. */
    default boolean isStated() {
        return this instanceof Known<T> || this instanceof Within<T>;
    }

    /**
     * Whether the stated value passes the test; a stated "none" does not, and what is missing stays unknown. Within bounds it passes, or
     * does not, where the test says the same of every value within them; {@link Bounds#agree} says which tests that can be.
     */
    default Answer passes(Predicate<? super T> test) {
        if (this instanceof Known<T> known) {
            return Answer.of(test.test(known.value()), this);
        }
        if (this instanceof Within<T> within) {
            return within.bounds().agree(test).map(yes -> Answer.of(yes, this)).orElseGet(() -> Answer.unknown(this));
        }
        return this instanceof None<T> ? Answer.no(this) : Answer.unknown(this);
    }

    /** Whether the stated value is this one; within bounds it may be each of several. */
    default Answer equalTo(T expected) {
        Objects.requireNonNull(expected, "The value to compare a fact with is null.\nMaybe isMissing() was meant.");
        return this instanceof Within<T> ? isAmong(List.of(expected)) : passes(expected::equals);
    }

    /** Whether the stated value is among these; within bounds it is not where none of them lies within. */
    default Answer isAmong(List<? extends T> expected) {
        if (this instanceof Within<T> within) {
            return expected.stream().anyMatch(within.bounds()::holds) ? Answer.unknown(this) : Answer.no(this);
        }
        return passes(expected::contains);
    }

    /** Whether the dossier states that there is none; for a known value, and for one within bounds, the answer is no. */
    default Answer isNone() {
        if (this instanceof Missing<T>) {
            return Answer.unknown(this);
        }
        return Answer.of(this instanceof None<T>, this);
    }

    /**
     * Applies a further question to the stated value, with this fact as part of the evidence; for none the answer is no. Within bounds
     * the question is applied to the values that {@link Bounds#tried} gives, and answered where all answers are the same.
     */
    default Answer then(Function<? super T, Answer> question) {
        if (this instanceof Known<T> known) {
            return question.apply(known.value()).because(this);
        }
        if (this instanceof Within<T> within) {
            List<Answer> answers = within.bounds().tried().<Answer>map(question).toList();
            boolean same =
                    answers.stream().allMatch(Answer::isYes) || answers.stream().allMatch(Answer::isNo);
            return same
                    ? answers.get(0).because(this)
                    : answers.stream().filter(Answer::isUnknown).reduce(Answer.unknown(this), Answer::both);
        }
        return this instanceof None<T> ? Answer.no(this) : Answer.unknown(this);
    }
}
