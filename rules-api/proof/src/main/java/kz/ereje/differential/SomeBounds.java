package kz.ereje.differential;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Bounds.End;

/** Bounds at random of days and of numbers: years, months, one end, and two ends close to each other. */
public final class SomeBounds {

    private static final List<Integer> LENGTHS = List.of(1, 1, 2, 3, 5, 9, 10, 11, 14, 30, 90, 400);

    private SomeBounds() {}

    /** Bounds of days around this one, or beside it; years away from the first and the last day that a dossier can state. */
    public static Bounds<LocalDate> of(Random random, LocalDate near) {
        LocalDate day = near.getYear() <= Bounds.FIRST_DAY.getYear()
                ? Bounds.FIRST_DAY.plusYears(2)
                : near.getYear() >= Bounds.LAST_DAY.getYear() - 1 ? Bounds.LAST_DAY.minusYears(3) : near;
        return switch (random.nextInt(8)) {
            case 0 -> Bounds.year(day.getYear());
            case 1 -> Bounds.month(YearMonth.from(day));
            case 2 -> Bounds.before(day);
            case 3 -> Bounds.atMost(day);
            case 4 -> Bounds.moreThan(day);
            case 5 -> Bounds.atLeast(day);
            case 6 -> new Bounds<>(new End<>(day, false), new End<>(day.plusDays(length(random) + 2L), false));
            default -> Bounds.between(day, day.plusDays(length(random)));
        };
    }

    /** Bounds of a number of people. */
    public static Bounds<Integer> of(Random random, int count) {
        return switch (random.nextInt(4)) {
            case 0 -> Bounds.moreThan(count);
            case 1 -> Bounds.atMost(count + 1);
            case 2 -> Bounds.atLeast(count);
            default -> Bounds.between(count, count + length(random));
        };
    }

    private static int length(Random random) {
        return LENGTHS.get(random.nextInt(LENGTHS.size()));
    }
}
