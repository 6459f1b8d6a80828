package kz.ereje.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A meeting and its notices in a world in which all is known.
 *
 * @param day the day of the meeting
 * @param assembly whether it is an assembly
 * @param agenda the issues
 * @param notices the notices; at least one
 */
record Notified(LocalDate day, boolean assembly, List<Item> agenda, List<Told> notices) {

    private static final int DAYS = 10;

    /** For the consent to a candidate for akim, Law 148 art. 39-3(8). */
    private static final int DAYS_OF_CANDIDATE = 3;

    /**
     * An issue.
     *
     * @param id its id
     * @param candidate whether it is the consent to a candidate for akim
     */
    record Item(String id, boolean candidate) {}

    /**
     * A notice.
     *
     * @param date the day it was made public
     * @param time whether it gives the time
     * @param place whether it gives the place
     * @param issues the issues that it names
     * @param published whether it was published at all
     */
    record Told(LocalDate date, boolean time, boolean place, Set<String> issues, boolean published) {

        boolean complete() {
            return time && place && !issues.isEmpty() && published;
        }
    }

    /** How many days before the meeting the people have to be notified of an issue. */
    int daysFor(Item item) {
        return assembly && item.candidate() ? DAYS_OF_CANDIDATE : DAYS;
    }

    /** How many days before the meeting the people have to be notified of it: as its issues require, and ten where there is none. */
    int days() {
        return agenda.stream().mapToInt(this::daysFor).max().orElse(DAYS);
    }

    boolean isLate(LocalDate told, int days) {
        return ChronoUnit.DAYS.between(told, day) < days;
    }

    /** Whether the notice that counts came late, or for some issue the earliest one that names it. */
    boolean late() {
        return isLate(counted().date(), days())
                || agenda.stream()
                        .anyMatch(item -> firstNaming(item)
                                .filter(told -> isLate(told.date(), daysFor(item)))
                                .isPresent());
    }

    /** Whether no notice is complete, and all those of the first day lack this particular. */
    boolean lacks(Predicate<Told> something) {
        LocalDate first = counted().date();
        return notices.stream().noneMatch(Told::complete)
                && notices.stream().filter(told -> told.date().equals(first)).noneMatch(something);
    }

    /** Whether some issue is in no notice on a day on which it is too late to notify the people of it. */
    boolean undisclosed(LocalDate today) {
        return agenda.stream().anyMatch(item -> firstNaming(item).isEmpty() && isLate(today, daysFor(item)));
    }

    /** The earliest complete notice; where none is complete, the earliest. */
    private Told counted() {
        return earliest(notices, Told::complete)
                .or(() -> earliest(notices, told -> true))
                .orElseThrow();
    }

    /**
     * The earliest complete notice that names an issue; where none does, the earliest published one. A notice that was
     * not published names nothing, unless none was published at all: that fault is reported by itself.
     */
    private Optional<Told> firstNaming(Item item) {
        List<Told> naming = notices.stream()
                .filter(told -> told.issues().contains(item.id()))
                .toList();
        boolean anyPublished = notices.stream().anyMatch(Told::published);
        return earliest(naming, Told::complete).or(() -> earliest(naming, told -> told.published() || !anyPublished));
    }

    private static Optional<Told> earliest(List<Told> notices, Predicate<Told> which) {
        return notices.stream().filter(which).min(Comparator.comparing(Told::date));
    }
}
