package kz.ereje.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ereje.api.data.ExhibitData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.report.FactLabels;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/**
 * The exhibits of a dossier as plain data.
 *
 * @param dossier the dossier
 * @param languages the languages that were asked for
 */
record ExhibitDataMaker(Dossier dossier, Set<Language> languages) {

    /** All of them; null where there is none. */
    @Nullable
    List<ExhibitData> all() {
        return dossier.exhibits().isEmpty()
                ? null
                : dossier.exhibits().stream().map(this::of).toList();
    }

    private ExhibitData of(Exhibit exhibit) {
        FactLabels labels = new FactLabels(dossier);
        return new ExhibitData(
                exhibit.id(),
                Words.in(languages, language -> labels.exhibit(exhibit, language)),
                term(exhibit.kind()),
                known(exhibit.number()),
                day(exhibit.date()),
                known(exhibit.file()),
                known(exhibit.sha256()),
                term(exhibit.how()),
                known(exhibit.establishedBy()),
                day(exhibit.establishedOn()),
                known(exhibit.lookedIn()),
                day(exhibit.lookedUntil()));
    }

    private static @Nullable String known(Fact<String> fact) {
        return fact.asOptional().orElse(null);
    }

    private static @Nullable String term(Fact<? extends Term> fact) {
        return fact.asOptional().map(Term::token).orElse(null);
    }

    private static @Nullable String day(Fact<LocalDate> fact) {
        return fact.asOptional().map(LocalDate::toString).orElse(null);
    }
}
