package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A value that the law changes over time: its states, each with the days on which it is in force, without a gap or an overlap.
 *
 * <p>Immutable and safe for all threads. Before the first day the first value counts, after the last the last: whether the act binds
 * at all on a day is a separate question [order.4].
 *
 * @param <V> what changes: a number of days, a sentence, the provisions of the act
 */
public final class Dated<V> {

    private final List<Entry<V>> entries;

    /**
     * A value and when it is in force.
     *
     * @param period when
     * @param value the value
     */
    public record Entry<V>(Period period, V value) {}

    private Dated(List<Entry<V>> entries) {
        this.entries = entries;
    }

    /** A value that has been the same on all days. */
    public static <V> Dated<V> always(V value) {
        return new Dated<>(List.of(new Entry<>(Period.from(LocalDate.MIN), value)));
    }

    /**
     * Values in the order of their days.
     *
     * @throws IllegalStateException if there is none, two of them overlap, or days lie between them on which none is in force
     */
    public static <V> Dated<V> of(List<Entry<V>> entries) {
        if (entries.isEmpty()) {
            throw new IllegalStateException("has no value");
        }
        for (int i = 1; i < entries.size(); i++) {
            refuseUnlessNext(entries.get(i - 1).period(), entries.get(i).period());
        }
        return new Dated<>(List.copyOf(entries));
    }

    private static void refuseUnlessNext(Period before, Period after) {
        if (after.since().isBefore(before.until())) {
            throw new IllegalStateException(
                    "overlaps: one until " + shown(before.until()) + ", the next since " + after.since());
        }
        if (after.since().isAfter(before.until())) {
            throw new IllegalStateException(
                    "leaves a gap: one until " + shown(before.until()) + ", the next since " + after.since());
        }
    }

    private static String shown(LocalDate until) {
        return until.equals(Period.OPEN) ? "an open end" : until.toString();
    }

    /** The value in force on this day. */
    public V on(LocalDate day) {
        return entries.get(place(day)).value();
    }

    private int place(LocalDate day) {
        int place = entries.size() - 1;
        while (place > 0 && day.isBefore(entries.get(place).period().since())) {
            place--;
        }
        return place;
    }

    /** The value that is in force last. */
    public V last() {
        return entries.get(entries.size() - 1).value();
    }

    /** All values, in the order of their days. */
    public List<V> values() {
        return entries.stream().map(Entry::value).toList();
    }

    /** The values that may be in force on a day of the dossier: the same for all days with the same law. */
    public Dated<V> at(Fact<LocalDate> day) {
        return day instanceof Fact.Known<LocalDate> known ? always(on(known.value())) : this;
    }

    /** All values with their days, in order. */
    public List<Entry<V>> entries() {
        return entries;
    }

    /**
     * Answers a question with the value in force on a day of the dossier. Where the day is not known, the answer is the one that all values
     * that may be in force give; where they differ it is unknown and names the day, and what the open ones among them lack.
     */
    public Answer asked(Fact<LocalDate> day, Function<V, Answer> question) {
        if (entries.size() == 1) {
            return question.apply(last());
        }
        return day.asOptional().map(known -> question.apply(on(known))).orElseGet(() -> whichever(day, question));
    }

    /** The values that may be in force on a day of the dossier: all where nothing is stated of it. */
    public List<V> possible(Fact<LocalDate> day) {
        if (day instanceof Fact.Known<LocalDate> known) {
            return List.of(on(known.value()));
        }
        return day instanceof Fact.Within<LocalDate> within
                ? values().subList(
                                place(within.bounds().first()),
                                place(within.bounds().last()) + 1)
                : values();
    }

    private Answer whichever(Fact<LocalDate> day, Function<V, Answer> question) {
        List<Answer> answers = possible(day).stream().distinct().map(question).toList();
        boolean same = answers.size() == 1
                || answers.stream().allMatch(Answer::isYes)
                || answers.stream().allMatch(Answer::isNo);
        return same
                ? answers.get(0)
                : answers.stream().filter(Answer::isUnknown).reduce(Answer.unknown(day), Answer::both);
    }

    /** The result of a function of each value, on the same days. */
    public <W> Dated<W> map(Function<V, W> change) {
        return new Dated<>(entries.stream()
                .map(entry -> new Entry<>(entry.period(), change.apply(entry.value())))
                .toList());
    }

    /** The days on which another value comes into force. */
    Stream<LocalDate> changes() {
        return entries.stream().skip(1).map(entry -> entry.period().since());
    }

    /** Values by their first days, each until the next. */
    static <V> Dated<V> since(List<LocalDate> days, Function<LocalDate, V> value) {
        List<Entry<V>> entries = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1) : Period.OPEN;
            entries.add(new Entry<>(new Period(days.get(i), until), value.apply(days.get(i))));
        }
        return of(entries);
    }

    @Override
    public String toString() {
        return entries.stream()
                .map(entry -> entry.period().since() + ": " + entry.value())
                .collect(Collectors.joining(", "));
    }

    /** Two are equal when they have equal values on the same days. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dated<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
