package kz.ereje.kb.seat;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** Whether the regulation binds on the day of a decision, and in which wording [order.4]. */
public final class Force {

    /** From this day the regulation binds every unit [order.4]. */
    public static final LocalDate BINDS_ALL_FROM = LocalDate.of(2020, 1, 1);

    /** Law 148 art. 38-1; offices of district akims and of districts in cities are not bound. */
    private static final List<TerritoryKind> BOUND = List.of(
            TerritoryKind.CITY_OF_DISTRICT_SIGNIFICANCE,
            TerritoryKind.VILLAGE,
            TerritoryKind.SETTLEMENT,
            TerritoryKind.RURAL_DISTRICT);

    private static final LocalDate BINDS_LARGE_FROM = LocalDate.of(2018, 1, 1);
    private static final int SMALL = 2000;

    /** Order No. 60 of 31 July 2024 took effect ten days after its first publication, not before this day. */
    private static final LocalDate CLAUSE_12_HELD_FROM = LocalDate.of(2024, 8, 11);

    private final Papers papers;
    private final Fact<LocalDate> date;
    private final boolean beforeHeldWording;

    Force(Papers papers, Fact<LocalDate> date) {
        this.papers = papers;
        this.date = date;
        this.beforeHeldWording =
                date.passes(day -> day.isBefore(CLAUSE_12_HELD_FROM)).isYes();
    }

    Answer bound() {
        return boundTerritory().both(inForce());
    }

    private Answer boundTerritory() {
        Fact<TerritoryKind> kind = papers.ownTerritory().kind();
        return kind.isAmong(BOUND).ifNo("bound.other-office", kind);
    }

    private Answer inForce() {
        Fact<Integer> population = papers.ownTerritory().population();
        if (!(date instanceof Fact.Known<LocalDate> known)) {
            return population.isMissing() ? Answer.unknown(date, population) : Answer.unknown(date);
        }
        if (known.value().isBefore(BINDS_LARGE_FROM)) {
            return Answer.no(date).ifNo("bound.before-force", date);
        }
        if (!known.value().isBefore(BINDS_ALL_FROM)) {
            return Answer.yes(date);
        }
        return population
                .passes(people -> people > SMALL)
                .because(date)
                .ifNo(Note.reason("bound.small-before-force", date, population));
    }

    /** The first day of a decision that the regulation binds, as far as the population is known. */
    LocalDate earliest() {
        Fact<Integer> population = papers.ownTerritory().population();
        return population.passes(people -> people <= SMALL).isYes() ? BINDS_ALL_FROM : BINDS_LARGE_FROM;
    }

    /** Whether clause 12 is held in the wording that was in force on the day of the decision (Order No. 60 of 2024). */
    Answer heldWording() {
        if (beforeHeldWording()) {
            return Answer.doubt(Note.doubt("wording.not-held", date));
        }
        return date.passes(day -> true);
    }

    /** Whether the decision is known to be older than the wording of clause 12 that is held. */
    boolean beforeHeldWording() {
        return beforeHeldWording;
    }

    /** The same demand stood in State Property art. 18-1 and in Law 148 since the regulation took effect. */
    Answer remarkingWording(Answer broken) {
        if (!beforeHeldWording()) {
            return broken;
        }
        Note remark = Note.remark("wording.same-footing", date);
        return broken.ifYes(remark).ifNo(remark);
    }
}
