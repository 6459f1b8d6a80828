package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/**
 * The later of two days.
 *
 * @param one a day
 * @param other another
 */
public record LaterDay(Fact<LocalDate> one, Fact<LocalDate> other) {

    /** Whether it lies after this day; where that is open, it names the days of which each can change the answer. */
    public Answer isAfter(Fact<LocalDate> day) {
        Answer after = Days.after(one, day).either(Days.after(other, day));
        return after.isUnknown() ? Answer.unknown(turning(day).toArray(Fact<?>[]::new)) : after;
    }

    private List<Fact<?>> turning(Fact<LocalDate> day) {
        LocalDate first = Collections.max(List.of(Days.earliest(one), Days.earliest(other)));
        LocalDate last = Collections.max(List.of(Days.latest(one), Days.latest(other)));
        List<Fact<?>> turning = new ArrayList<>();
        for (Fact<LocalDate> each : List.of(one, other)) {
            LocalDate from = Collections.max(List.of(first, Days.earliest(day)));
            if (each.isMissing() && from.isBefore(Days.latest(each)) && !from.isAfter(Days.latest(day))) {
                turning.add(each);
            }
        }
        if (day.isMissing()
                && !first.isAfter(Days.latest(day))
                && Days.earliest(day).isBefore(last)) {
            turning.add(day);
        }
        return turning;
    }
}
