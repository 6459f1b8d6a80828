package kz.ereje.kb.act;

import java.time.LocalDate;

/**
 * The days on which a value or a norm is in force.
 *
 * @param since the first day
 * @param until the first day on which it is not in force any more; {@link #OPEN} where no end is known
 */
public record Period(LocalDate since, LocalDate until) {

    /** No end is known. */
    public static final LocalDate OPEN = LocalDate.MAX;

    /** A period has at least one day. */
    public Period {
        if (!since.isBefore(until)) {
            throw new IllegalStateException("ends on " + until + ", before it begins on " + since);
        }
    }

    /** The period from this day on, with no known end. */
    public static Period from(LocalDate since) {
        return new Period(since, OPEN);
    }

    /** Whether it is in force on this day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }

    /** Whether its end is known. */
    public boolean ends() {
        return !until.equals(OPEN);
    }

    /** The period with the same beginning and this end. */
    Period endingOn(LocalDate end) {
        return new Period(since, end);
    }
}
