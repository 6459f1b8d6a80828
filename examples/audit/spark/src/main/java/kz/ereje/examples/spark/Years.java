package kz.ereje.examples.spark;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;

/** The year of a decision and of a dossier. Holds no state; safe for all threads. */
final class Years {

    /** The year of a dossier whose decisions are of more than one. */
    static final String SEVERAL = "several";

    private Years() {}

    /** The year of the decision, {@code 2025}; {@link Seat#UNKNOWN} where its day is not known, nor a time within one year. */
    static String of(Decision decision) {
        Fact<LocalDate> day = decision.particulars().date();
        if (day instanceof Fact.Within<LocalDate> within) {
            return within(within.bounds());
        }
        return day.asOptional().map(known -> String.valueOf(known.getYear())).orElse(Seat.UNKNOWN);
    }

    private static String within(Bounds<LocalDate> bounds) {
        if (bounds.lower() == null || bounds.upper() == null) {
            return Seat.UNKNOWN;
        }
        LocalDate first = bounds.lower().value().plusDays(bounds.lower().within() ? 0 : 1);
        LocalDate last = bounds.upper().value().minusDays(bounds.upper().within() ? 0 : 1);
        return first.getYear() == last.getYear() ? String.valueOf(first.getYear()) : Seat.UNKNOWN;
    }

    /** The year that all decisions of the dossier have in common. */
    static String of(Dossier dossier) {
        Set<String> years = dossier.decisions().stream().map(Years::of).collect(Collectors.toSet());
        return years.size() == 1 ? years.iterator().next() : years.contains(Seat.UNKNOWN) ? Seat.UNKNOWN : SEVERAL;
    }
}
