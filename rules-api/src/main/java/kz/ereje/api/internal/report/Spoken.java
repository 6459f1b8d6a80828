package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.model.Meeting;
import kz.ereje.model.Notice;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/**
 * What the facts of a row, or of one of its rules, are facts of: a sentence about them can call it by its kind and its day.
 *
 * @param records the records of the dossier
 * @param facts the facts
 */
record Spoken(RecordsOf records, List<Fact<?>> facts) {

    static Spoken of(RecordsOf records, Row row) {
        return new Spoken(
                records,
                Stream.concat(row.facts().stream(), row.missing().stream()).toList());
    }

    static Spoken of(RecordsOf records, RuleRow rule) {
        return new Spoken(
                records,
                Stream.concat(rule.usedFacts().stream(), rule.missingFacts().stream())
                        .toList());
    }

    static Spoken of(RecordsOf records, Fact<?> fact) {
        return new Spoken(records, List.of(fact));
    }

    /** The meeting; empty where they are facts of none or of several. */
    Optional<Meeting> meeting() {
        return only(facts.stream().flatMap(fact -> fact.path().ofRecord().stream()), Meeting.class);
    }

    /** The decision itself. */
    Optional<Decision> decision() {
        return only(facts.stream().flatMap(fact -> fact.path().ofRecord().stream()), Decision.class);
    }

    /** The day of the notice; empty where there is none, where there are several, and where it is not known. */
    Optional<LocalDate> noticed() {
        return only(facts.stream().flatMap(fact -> above(fact.path())), Notice.class)
                .or(() -> meeting()
                        .flatMap(meeting -> meeting.notices().asOptional())
                        .filter(notices -> notices.size() == 1)
                        .map(notices -> notices.get(0)))
                .flatMap(notice -> notice.date().asOptional());
    }

    private static Stream<FactPath> above(FactPath path) {
        return Stream.iterate(path.parent(), place -> place != null, FactPath::parent);
    }

    private <T> Optional<T> only(Stream<FactPath> places, Class<T> type) {
        List<T> found = places.distinct()
                .map(records::at)
                .filter(type::isInstance)
                .map(type::cast)
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
