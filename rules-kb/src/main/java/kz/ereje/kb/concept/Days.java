package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kz.ereje.kb.concept.PossibleDays.Said;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** Questions about days of the calendar; a day is counted whole and days off shift nothing (Civil Code arts 172 to 176). */
public final class Days {

    private Days() {}

    /** Whether the first day comes after the second; where one of them is stated to be none, no. */
    public static Answer after(Fact<LocalDate> first, Fact<LocalDate> second) {
        return compared(first, second, LocalDate::isAfter);
    }

    /** Whether the first day lies at least so many days before the second. */
    public static Answer atLeastBefore(Fact<LocalDate> first, Fact<LocalDate> second, int days) {
        return compared(first, second, (early, late) -> ChronoUnit.DAYS.between(early, late) >= days);
    }

    /** Whether the first day lies no more than so many days after the second; an earlier one does. */
    public static Answer atMostAfter(Fact<LocalDate> first, Fact<LocalDate> second, int days) {
        return compared(first, second, (late, early) -> ChronoUnit.DAYS.between(early, late) <= days);
    }

    private static Answer compared(
            Fact<LocalDate> first, Fact<LocalDate> second, BiPredicate<LocalDate, LocalDate> test) {
        if (first instanceof Fact.Known<LocalDate> one && second instanceof Fact.Known<LocalDate> other) {
            return test.test(one.value(), other.value()) ? Answer.yes(first, second) : Answer.no(first, second);
        }
        if (first.isStated() && second.isStated()) {
            return whichever(first, second, test);
        }
        if (first instanceof Fact.None<LocalDate>) {
            return Answer.no(first);
        }
        if (second instanceof Fact.None<LocalDate>) {
            return Answer.no(second);
        }
        return unknown(first, second);
    }

    /** Where one of the days is known by its bounds only: whether one comes before another turns once, so that the outermost days tell. */
    private static Answer whichever(
            Fact<LocalDate> first, Fact<LocalDate> second, BiPredicate<LocalDate, LocalDate> test) {
        boolean said = test.test(earliest(first), latest(second));
        if (said != test.test(latest(first), earliest(second))) {
            return unknown(first, second);
        }
        return said ? Answer.yes(first, second) : Answer.no(first, second);
    }

    /** The first day that may be meant: of any day, where none is stated. */
    public static LocalDate earliest(Fact<LocalDate> day) {
        return day instanceof Fact.Within<LocalDate> within
                ? within.bounds().first()
                : day.asOptional().orElse(LocalDate.MIN);
    }

    /** The last day that may be meant: of any day, where none is stated. */
    public static LocalDate latest(Fact<LocalDate> day) {
        return day instanceof Fact.Within<LocalDate> within
                ? within.bounds().last()
                : day.asOptional().orElse(LocalDate.MAX);
    }

    /** Unknown until those of the facts are known that are missing. */
    static Answer unknown(Fact<?>... facts) {
        return Answer.unknown(Stream.of(facts).filter(Fact::isMissing).toArray(Fact<?>[]::new));
    }

    /**
     * Whether a duty with a term was left undone or done late, as the dossier stood on the day of the check. What is stated to be
     * undone breaks nothing before the term has passed; a day that is not stated may be a late one. Without a term what was done is
     * done, and what was not done, or is only planned, leaves a doubt.
     */
    public static Answer missed(Fact<LocalDate> term, Fact<LocalDate> done, Fact<LocalDate> checkedOn, Note noTerm) {
        PossibleDays days = new PossibleDays(done, term, checkedOn);
        if (!days.isComplete()) {
            return days.ask((one, last, today) -> isAfter(one, last) ? Said.YES : overdue(one, last, today), noTerm);
        }
        return done.isKnown() && term.isKnown() ? after(done, term) : overdue(term, done, checkedOn, noTerm);
    }

    /** Whether a duty with a term is not done on the day of the check, and its term has passed; what is planned is not yet done. */
    public static Answer overdue(Fact<LocalDate> term, Fact<LocalDate> done, Fact<LocalDate> checkedOn, Note noTerm) {
        PossibleDays days = new PossibleDays(done, term, checkedOn);
        if (!days.isComplete()) {
            return days.ask(Days::overdue, noTerm);
        }
        Answer undone = done.isNone().either(after(done, checkedOn));
        Answer passed = term.isKnown() ? after(checkedOn, term) : Answer.doubt(noTerm);
        if (!done.isKnown()) {
            passed = passed.ifNo(Note.remark("not-due-yet", term));
        }
        return undone.both(passed);
    }

    private static Said overdue(Optional<LocalDate> done, Optional<LocalDate> term, LocalDate today) {
        if (done.isPresent() && !done.get().isAfter(today)) {
            return Said.NO;
        }
        return term.map(last -> Said.of(today.isAfter(last))).orElse(Said.DOUBT);
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }
}
