package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.Language;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;

/**
 * By how much a term was missed: both days, and the days between them.
 *
 * @param term the last day of the term
 * @param done the day on which it was done; none where it is still to be done
 */
record Delay(LocalDate term, Optional<LocalDate> done) {

    private static final String TERM = "term";

    /** Days that are no events of the term: that of the decision or the meeting itself, and that of the check. */
    private static final Set<String> BESIDE = Set.of("date", "checkedOn");

    /** That which these facts show: a term, and one event at most that belongs to it. */
    static Optional<Delay> of(List<Fact<?>> facts) {
        List<LocalDate> terms = days(facts, true);
        List<LocalDate> events = days(facts, false);
        return terms.size() == 1 && events.size() < 2
                ? Optional.of(new Delay(terms.get(0), events.stream().findFirst()))
                : Optional.empty();
    }

    private static List<LocalDate> days(List<Fact<?>> facts, boolean terms) {
        return facts.stream()
                .filter(fact -> fact.path().field().holding() == Field.Holding.DAY)
                .filter(fact -> fact.path().name().equals(TERM) == terms)
                .filter(fact -> !BESIDE.contains(fact.path().name()))
                .flatMap(fact -> fact.asOptional().stream())
                .map(LocalDate.class::cast)
                .distinct()
                .toList();
    }

    /** Of what was done in time, and of what is not due on the day of the check, there is nothing to tell. */
    Optional<String> told(Language language, Optional<LocalDate> checkedOn) {
        Optional<LocalDate> until = done.or(() -> checkedOn);
        return until.filter(term::isBefore)
                .map(day -> Lexicon.fill(
                        language,
                        Lexicon.word(done.isPresent() ? "delay.done" : "delay.open"),
                        Map.of("term", term, "done", day, "days", ChronoUnit.DAYS.between(term, day))));
    }
}
