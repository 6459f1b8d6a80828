package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** Whether the regulation binds on the day of a decision, and in which wording [order.4]. */
final class EntryIntoForce {

    /** Law 148 art. 38-1; offices of district akims and of districts in cities are not bound. */
    private static final List<TerritoryKind> BOUND = List.of(
            TerritoryKind.CITY_OF_DISTRICT_SIGNIFICANCE,
            TerritoryKind.VILLAGE,
            TerritoryKind.SETTLEMENT,
            TerritoryKind.RURAL_DISTRICT);

    private final LegalTerms terms;
    private final Territory territory;
    private final Fact<LocalDate> date;

    EntryIntoForce(ResolvedDossier dossier, Fact<LocalDate> date) {
        this.terms = dossier.terms();
        this.territory = dossier.ownTerritory();
        this.date = date;
    }

    Answer bound() {
        return boundTerritory().both(inForce());
    }

    private Answer boundTerritory() {
        return territory.kind().isAmong(BOUND).ifNo("bound.other-office", territory.kind());
    }

    private Answer inForce() {
        Answer large = notBefore(largeFrom());
        if (large.isNo()) {
            return large.ifNo("bound.before-force", date);
        }
        Answer all = notBefore(allFrom());
        if (all.isYes()) {
            return all;
        }
        return large.both(all.either(isLarge()))
                .ifNo(Note.reason("bound.small-before-force", date, territory.population()));
    }

    private Answer isLarge() {
        return terms.number("small-population")
                .asked(date, small -> territory.population().passes(people -> people > small));
    }

    private Answer notBefore(LocalDate first) {
        return date.passes(day -> !day.isBefore(first));
    }

    /** The first day of a decision that the regulation binds, as far as the population is known. */
    LocalDate earliest() {
        return territory
                        .population()
                        .passes(people -> people <= small(largeFrom()))
                        .isYes()
                ? allFrom()
                : largeFrom();
    }

    private LocalDate largeFrom() {
        return terms.day("binds-large-from");
    }

    private LocalDate allFrom() {
        return terms.day("binds-all-from");
    }

    private int small(LocalDate day) {
        return terms.number("small-population").on(day);
    }

    /** Whether the decision is not older than the wording of clause 12 that is held (Order No. 60 of 2024). */
    Answer heldWording() {
        return notBefore(terms.day("clause-12-held-from"));
    }
}
