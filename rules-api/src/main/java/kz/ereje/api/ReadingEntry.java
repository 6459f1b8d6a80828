package kz.ereje.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.act.Bearing;
import kz.ereje.kb.act.Period;
import kz.ereje.kb.act.Reading;

/**
 * A choice between two or more ways to read the act, where it is silent or says a thing in two ways: what had to be chosen, what was
 * chosen, and whether anybody has confirmed it. A reading is not the law: a court may read otherwise. Immutable and safe for all threads.
 */
public final class ReadingEntry {

    private final Reading reading;

    ReadingEntry(Reading reading) {
        this.reading = reading;
    }

    /** How far a reading is agreed. */
    public enum Status {
        /** Chosen by those who wrote the rules; nobody has confirmed it. */
        PROPOSED,
        /** Confirmed by a person who answers for it. */
        CONFIRMED,
        /** Somebody with a say in it reads the act otherwise. */
        CONTESTED
    }

    /** Its id, {@code consent.no-decision-named}. */
    public String id() {
        return reading.id();
    }

    /** What it is about: the number of a provision, {@code 12.1.3}, or a concept that several provisions share, {@code consent}. */
    public String topic() {
        return reading.topic();
    }

    /** The numbers of the provisions whose rows can rest on it; empty where it bears on the act as a whole. */
    public Set<String> provisions() {
        return reading.subjects().stream()
                .filter(subject -> !subject.equals(Bearing.ACT))
                .map(subject -> subject.split("[/@]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules and provisions whose answers can rest on it, in the order of the catalogue; {@code act} for all. */
    public List<String> bearsOn() {
        return reading.bearings().stream()
                .flatMap(bearing -> bearing.on().stream())
                .distinct()
                .toList();
    }

    /** The first day of the decisions that are read so. */
    public LocalDate since() {
        return reading.period().since();
    }

    /** The first day of the decisions that are not read so any more; empty while no end is known. */
    public Optional<LocalDate> until() {
        Period period = reading.period();
        return period.ends() ? Optional.of(period.until()) : Optional.empty();
    }

    /** The day on which it was chosen. */
    public LocalDate chosenOn() {
        return reading.chosenOn();
    }

    /** How far it is agreed. */
    public Status status() {
        return Status.valueOf(reading.status().name());
    }

    /** The same in words; of a confirmed one, by whom and when. */
    public String status(Language language) {
        Map<String, Object> values = reading.confirmation()
                .map(given -> Map.<String, Object>of("by", given.by(), "on", given.on()))
                .orElse(Map.of());
        return Lexicon.fill(language, Lexicon.word("reading." + status()), values);
    }

    /** Who confirmed it; empty unless it is confirmed. */
    public Optional<String> confirmedBy() {
        return reading.confirmation().map(Reading.Confirmation::by);
    }

    /** The day on which it was confirmed; empty unless it is. */
    public Optional<LocalDate> confirmedOn() {
        return reading.confirmation().map(Reading.Confirmation::on);
    }

    /** What had to be chosen. */
    public String question(Language language) {
        return Lexicon.in(language, reading.question());
    }

    /** The ways to read the act, two at least. */
    public List<String> options(Language language) {
        return reading.options().stream()
                .map(option -> Lexicon.in(language, option))
                .toList();
    }

    /** The one that the rules follow. */
    public String choice(Language language) {
        return Lexicon.in(language, reading.choice());
    }

    /** The words or the norm that speak for it. */
    public String source(Language language) {
        return Lexicon.in(language, reading.source());
    }

    /** The id and the status, {@code consent.no-decision-named PROPOSED}. */
    @Override
    public String toString() {
        return id() + " " + status();
    }
}
