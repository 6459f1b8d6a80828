package kz.ereje.reference;

import java.time.LocalDate;
import java.util.Set;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;

/** From which day the regulation binds whom, and from which day its wording of 2024 is held [order.4]. */
final class Entry {

    private static final Set<TerritoryKind> BOUND = Set.of(
            TerritoryKind.CITY_OF_DISTRICT_SIGNIFICANCE,
            TerritoryKind.VILLAGE,
            TerritoryKind.SETTLEMENT,
            TerritoryKind.RURAL_DISTRICT);
    private static final int SMALL = 2000;
    private static final LocalDate LARGE_BOUND_FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate SMALL_BOUND_FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate WORDING_HELD_FROM = LocalDate.of(2024, 8, 11);

    private Entry() {}

    /** Whether the regulation binds the unit's office on the day of the decision. */
    static Tri binds(Papers papers, Decision decision) {
        Territory unit = papers.unit();
        Fact<LocalDate> day = decision.particulars().date();
        Tri large = Ask.of(unit.population(), people -> Tri.of(people > SMALL));
        return Ask.of(unit.kind(), kind -> Tri.of(BOUND.contains(kind)))
                .and(from(LARGE_BOUND_FROM, day))
                .and(large.or(from(SMALL_BOUND_FROM, day)));
    }

    /** Whether clause 12 is judged in a wording that is held; a lawyer has to judge by the wording before. */
    static Tri wordingHeld(Decision decision) {
        return Ask.of(decision.particulars().date(), day -> day.isBefore(WORDING_HELD_FROM) ? Tri.DOUBT : Tri.YES);
    }

    private static Tri from(LocalDate first, Fact<LocalDate> day) {
        return Ask.of(day, date -> Tri.of(!date.isBefore(first)));
    }
}
