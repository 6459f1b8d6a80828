package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Compared;
import kz.ereje.model.Dossier;

/** The remark that a decision is later than the day as of which the act and the laws were last compared: one for a whole report. */
public record LaterThanCompared(Catalogue catalogue) {

    /** The remark, where it applies; else none. */
    public List<String> remarks(Dossier dossier, Language language) {
        return compared().filter(day -> isLater(dossier, day)).stream()
                .map(day -> sentence(language))
                .toList();
    }

    /** After this day one of the texts may have changed. */
    private Optional<LocalDate> compared() {
        return catalogue.compared().stream().map(Compared::asOf).min(Comparator.naturalOrder());
    }

    private static boolean isLater(Dossier dossier, LocalDate day) {
        return dossier.decisions().stream()
                .anyMatch(decision -> decision.particulars()
                        .date()
                        .passes(taken -> taken.isAfter(day))
                        .isYes());
    }

    private String sentence(Language language) {
        String texts = catalogue.compared().stream()
                .map(compared -> Lexicon.in(language, compared.with()) + " – " + Lexicon.day(language, compared.asOf()))
                .collect(Collectors.joining("; "));
        return Lexicon.fill(language, catalogue.sentence("note:edition.compared"), Map.of("texts", texts));
    }
}
