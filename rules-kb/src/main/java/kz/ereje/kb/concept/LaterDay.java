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

    /** Whether it lies after the last day of a term; where that is open, it names the days of which each can change the answer. */
    public Answer outlasts(Fact<LocalDate> term) {
        Answer after = Days.after(one, term).either(Days.after(other, term));
        return after.isUnknown() ? Answer.unknown(turning(term).toArray(Fact<?>[]::new)) : after;
    }

    private List<Fact<?>> turning(Fact<LocalDate> term) {
        LocalDate first = Collections.max(List.of(Days.earliest(one), Days.earliest(other)));
        LocalDate last = Collections.max(List.of(Days.latest(one), Days.latest(other)));
        List<Fact<?>> turning = new ArrayList<>();
        for (Fact<LocalDate> each : List.of(one, other)) {
            LocalDate from = Collections.max(List.of(first, Days.earliest(term)));
            if (each.isMissing() && from.isBefore(Days.latest(each)) && !from.isAfter(Days.latest(term))) {
                turning.add(each);
            }
        }
        if (term.isMissing()
                && !first.isAfter(Days.latest(term))
                && Days.earliest(term).isBefore(last)) {
            turning.add(term);
        }
        return turning;
    }
}
