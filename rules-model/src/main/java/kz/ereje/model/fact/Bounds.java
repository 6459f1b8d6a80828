package kz.ereje.model.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a day or of a number that is not known exactly: that it does not lie before one end and not beyond the other, as
 * with "in 2019", "before 1 January 2020", "more than 2,000". Immutable.
 *
 * <p>Two are equal where the same is stated of them; "before 1 January 2020" and "not later than 31 December 2019" are not, though the
 * same days lie within both. At least one end is stated, and more than one value lies between them.
 *
 * @param <T> {@link LocalDate} or {@link Integer}
 * @param lower where the values begin; null where it is not known
 * @param upper where they end; null where it is not known
 */
public record Bounds<T>(@Nullable End<T> lower, @Nullable End<T> upper) {

    /** The first day that a dossier can state, and where days without a lower end begin. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that a dossier can state, and where days without an upper end end. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** Days of so short a time are tried one by one. */
    private static final long FEW = 800;

    /**
     * One end.
     *
     * @param <T> {@link LocalDate} or {@link Integer}
     * @param value the value at the end
     * @param within whether it lies within the bounds itself
     */
    public record End<T>(T value, boolean within) {

        /** Keeps the value. */
        public End {
            Objects.requireNonNull(value, "An end of bounds is given null as its value.\nMaybe it is to be left out.");
        }
    }

    /**
     * Keeps the ends.
     *
     * @throws IllegalArgumentException if neither end is stated, they are no days or numbers, or fewer than two values lie between them
     */
    public Bounds {
        Object any = Stream.of(Optional.ofNullable(lower), Optional.ofNullable(upper))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Bounds are given no end.\nMaybe Fact.missing() was meant."))
                .value();
        if (!(any instanceof LocalDate || any instanceof Integer)
                || (lower != null
                        && upper != null
                        && lower.value().getClass() != upper.value().getClass())) {
            throw new IllegalArgumentException(
                    "Bounds are of " + any.getClass().getSimpleName() + ".\nMaybe two days or two numbers were meant.");
        }
        if (!wide(lower, upper)) {
            throw new IllegalArgumentException("Bounds hold fewer than two values: "
                    + (lower == null ? "" : lower.value()) + " to " + (upper == null ? "" : upper.value())
                    + ".\nMaybe the value is known, or the ends were exchanged.");
        }
    }

    private static boolean wide(@Nullable End<?> lower, @Nullable End<?> upper) {
        return number(upper, false, lower) > number(lower, true, upper);
    }

    /** The outermost value within as a number, of days since 1970. */
    private static long number(@Nullable End<?> end, boolean low, @Nullable End<?> other) {
        if (end == null) {
            boolean days = other != null && other.value() instanceof LocalDate;
            return days ? (low ? FIRST_DAY : LAST_DAY).toEpochDay() : low ? 0 : Integer.MAX_VALUE;
        }
        long value = end.value() instanceof LocalDate day ? day.toEpochDay() : (Integer) end.value();
        return end.within() ? value : low ? value + 1 : value - 1;
    }

    /** All days of a year. */
    public static Bounds<LocalDate> year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** All days of a month. */
    public static Bounds<LocalDate> month(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** From one value to another, both of them within. */
    public static <T> Bounds<T> between(T first, T last) {
        return new Bounds<>(new End<>(first, true), new End<>(last, true));
    }

    /** Not this day, and no later one. */
    public static Bounds<LocalDate> before(LocalDate day) {
        return new Bounds<>(null, new End<>(day, false));
    }

    /** This day or an earlier one; so many or fewer. */
    public static <T> Bounds<T> atMost(T last) {
        return new Bounds<>(null, new End<>(last, true));
    }

    /** Not this day, and no earlier one; not so many, and no fewer. */
    public static <T> Bounds<T> moreThan(T value) {
        return new Bounds<>(new End<>(value, false), null);
    }

    /** This day or a later one; so many or more. */
    public static <T> Bounds<T> atLeast(T first) {
        return new Bounds<>(new End<>(first, true), null);
    }

    /** The first value within; where no lower end is stated, the first that a dossier can state. */
    public T first() {
        return value(number(lower, true, upper));
    }

    /** The last value within; where no upper end is stated, the last that a dossier can state. */
    public T last() {
        return value(number(upper, false, lower));
    }

    @SuppressWarnings("unchecked") // the ends are of the class asked for
    private T value(long number) {
        return (T) (ofDays() ? LocalDate.ofEpochDay(number) : (Object) Math.toIntExact(number));
    }

    private boolean ofDays() {
        return Stream.of(Optional.ofNullable(lower), Optional.ofNullable(upper))
                .flatMap(Optional::stream)
                .anyMatch(end -> end.value() instanceof LocalDate);
    }

    /** Whether this value lies within. */
    public boolean holds(T value) {
        long number = value instanceof LocalDate day ? day.toEpochDay() : (Integer) value;
        return number >= number(lower, true, upper) && number <= number(upper, false, lower);
    }

    /**
     * What a test says of every value within; empty where it does not say the same of all. The test has to be one of order: whether a
     * value lies before another, or in a year. So it need not be asked of each day of centuries, nor of each number: both ends tell
     * whether a threshold lies between them.
     */
    public Optional<Boolean> agree(Predicate<? super T> test) {
        boolean said = test.test(first());
        return tried().allMatch(value -> test.test(value) == said) ? Optional.of(said) : Optional.empty();
    }

    /** Both ends; of days all that lie between if they are few, else the first and the last day of each year. */
    @SuppressWarnings("unchecked") // days are tried where the bounds are of days
    public Stream<T> tried() {
        if (first() instanceof LocalDate first && last() instanceof LocalDate last) {
            return (Stream<T>)
                    (ChronoUnit.DAYS.between(first, last) <= FEW
                            ? first.datesUntil(last.plusDays(1))
                            : Stream.concat(Stream.of(first, last), turnsOfYears(first, last)));
        }
        return Stream.of(first(), last());
    }

    private static Stream<LocalDate> turnsOfYears(LocalDate first, LocalDate last) {
        return Stream.iterate(first.with(TemporalAdjusters.firstDayOfNextYear()), day -> day.plusYears(1))
                .takeWhile(day -> !day.isAfter(last))
                .flatMap(day -> Stream.of(day.minusDays(1), day));
    }

    /** The year or the month that the bounds are, as a file writes it: {@code 2019}, {@code 2019-05}. Empty for all else. */
    public Optional<String> period() {
        if (lower == null || upper == null || !lower.within() || !upper.within()) {
            return Optional.empty();
        }
        if (!(lower.value() instanceof LocalDate first) || !(upper.value() instanceof LocalDate last)) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return Optional.of(String.valueOf(first.getYear()));
        }
        return first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())
                ? Optional.of(month.toString())
                : Optional.empty();
    }

    /** The ends by the names that a file gives them, {@code before}, {@code notEarlierThan}, {@code moreThan}; the lower one first. */
    public Map<String, T> ends() {
        Map<String, T> ends = new LinkedHashMap<>();
        if (lower != null) {
            ends.put(
                    name(lower.within(), ofDays() ? "notEarlierThan" : "atLeast", ofDays() ? "after" : "moreThan"),
                    lower.value());
        }
        if (upper != null) {
            ends.put(
                    name(upper.within(), ofDays() ? "notLaterThan" : "atMost", ofDays() ? "before" : "lessThan"),
                    upper.value());
        }
        return ends;
    }

    private static String name(boolean within, String closed, String open) {
        return within ? closed : open;
    }

    @Override
    public String toString() {
        return period().orElseGet(() -> ends().toString());
    }
}
