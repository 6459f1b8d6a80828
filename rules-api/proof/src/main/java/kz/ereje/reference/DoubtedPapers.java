package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.ExhibitKind;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Fact;

/** What cannot be true of exhibits, and of the days that they are said to show. */
record DoubtedPapers(Doubted doubted, Dossier dossier) {

    private static final Set<ExhibitKind> OF_CONSENT =
            Set.of(ExhibitKind.MINUTES, ExhibitKind.DECISION, ExhibitKind.LETTER);

    void all() {
        dossier.exhibits().forEach(this::exhibit);
        dossier.meetings().forEach(meeting -> {
            sameDay(meeting.date(), meeting.shownBy(), Set.of(ExhibitKind.MINUTES));
            meeting.notices().asOptional().orElse(List.of()).forEach(notice -> {
                compared(notice.date(), notice.shownBy(), Set.of(ExhibitKind.NOTICE), LocalDate::isAfter);
            });
        });
        dossier.consents().forEach(consent -> sameDay(consent.date(), consent.shownBy(), OF_CONSENT));
        dossier.contracts()
                .forEach(contract -> sameDay(contract.date(), contract.shownBy(), Set.of(ExhibitKind.CONTRACT)));
        dossier.decisions()
                .forEach(decision -> sameDay(
                        decision.particulars().date(), decision.particulars().shownBy(), Set.of(ExhibitKind.DECISION)));
    }

    private void exhibit(Exhibit exhibit) {
        doubted.where(Doubted.later(exhibit.date(), dossier.checkedOn()), exhibit.date());
        doubted.where(Doubted.later(exhibit.establishedOn(), dossier.checkedOn()), exhibit.establishedOn());
        doubted.where(Doubted.later(exhibit.date(), exhibit.establishedOn()), exhibit.date(), exhibit.establishedOn());
        doubted.where(
                Doubted.later(exhibit.lookedUntil(), exhibit.establishedOn()),
                exhibit.lookedUntil(),
                exhibit.establishedOn());
    }

    private void sameDay(Fact<LocalDate> day, Fact<List<Showing>> shownBy, Set<ExhibitKind> kinds) {
        compared(day, shownBy, kinds, LocalDate::isBefore);
        compared(day, shownBy, kinds, LocalDate::isAfter);
    }

    private void compared(
            Fact<LocalDate> day,
            Fact<List<Showing>> shownBy,
            Set<ExhibitKind> kinds,
            BiPredicate<LocalDate, LocalDate> misfit) {
        for (Showing showing : shownBy.asOptional().orElse(List.of())) {
            boolean ofThisDay =
                    !showing.fields().isKnown() || Doubted.is(showing.fields(), fields -> fields.contains("date"));
            for (Exhibit paper : dossier.exhibits()) {
                boolean named = Doubted.is(showing.exhibit(), ref -> ref.id().equals(paper.id()));
                doubted.where(
                        ofThisDay
                                && named
                                && Doubted.is(paper.kind(), kinds::contains)
                                && Doubted.both(paper.date(), day, misfit),
                        paper.date(),
                        day);
            }
        }
    }
}
