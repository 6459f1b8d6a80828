package kz.ereje.examples.desk.page;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.excerpt.References;
import kz.ereje.model.fact.FactPath;

/**
 * A day to keep for a decision, or some from which one can be chosen.
 *
 * @param what what makes it the same however often it is told
 * @param from the first day
 * @param by the last day
 * @param sentence what to do or what takes place
 */
record DayToKeep(String what, LocalDate from, LocalDate by, String sentence) {

    /** Days on which something ends or begins by itself: nobody has to do anything. */
    private static final Set<String> BY_THEMSELVES = Set.of("inForceFrom", "inForceUntil", "term", "upkeepUntil");

    /** By which day to do what; where all that was taken over as a plan, the days ahead of what it names. */
    static List<DayToKeep> of(Report report, DecisionResult decision, Language language) {
        List<DecisionResult.Step> steps = decision.calendar();
        return steps.isEmpty()
                ? planned(report, decision, language)
                : steps.stream()
                        .map(step -> new DayToKeep(
                                decision.id() + step.action() + step.sentence(language),
                                step.from(),
                                step.by(),
                                step.sentence(language)))
                        .toList();
    }

    private static List<DayToKeep> planned(Report report, DecisionResult decision, Language language) {
        LocalDate today = report.dossier().checkedOn().asOptional().orElse(LocalDate.MAX);
        Set<FactPath> own = concerned(report, decision);
        List<DayToKeep> days = DossierForm.of(report.dossier()).sections().stream()
                .filter(section -> own.contains(section.place()))
                .flatMap(section ->
                        days(section.entries().stream()).flatMap(entry -> of(entry, section, today, language)))
                .sorted(Comparator.comparing(DayToKeep::from))
                .toList();
        // What was done today is no plan; where something lies ahead, what has to be done today belongs to it.
        return days.stream().anyMatch(day -> day.from().isAfter(today)) ? days : List.of();
    }

    /** The decision, and what it names, directly or by what it names: the days of another decision of the dossier are not its own. */
    private static Set<FactPath> concerned(Report report, DecisionResult decision) {
        References references = new References(report.dossier());
        int own = references.number(Decision.class, report.decisions().indexOf(decision));
        Set<FactPath> concerned = new HashSet<>();
        Deque<Integer> ahead = new ArrayDeque<>(List.of(own));
        while (!ahead.isEmpty()) {
            int number = ahead.remove();
            boolean another = number != own && references.is(number, Decision.class);
            if (!another && concerned.add(references.place(number))) {
                IntStream.of(references.named(number)).forEach(ahead::add);
            }
        }
        return concerned;
    }

    /** The days of a record and of the records in it, such as notices. */
    private static Stream<Entry> days(Stream<Entry> entries) {
        return entries.flatMap(entry ->
                Stream.concat(Stream.of(entry), entry.rows().stream().flatMap(row -> days(row.stream()))));
    }

    private static Stream<DayToKeep> of(Entry entry, Section section, LocalDate today, Language language) {
        boolean ahead = entry.fact().asOptional().orElse(null) instanceof LocalDate day
                && !day.isBefore(today)
                && !BY_THEMSELVES.contains(entry.fact().path().name());
        if (!ahead || entry.fact().path().ofRecord().isEmpty()) {
            return Stream.empty();
        }
        LocalDate day = (LocalDate) entry.fact().asOptional().orElseThrow();
        String sentence = View.heading(entry.label(language)) + " – " + section.name(language);
        return Stream.of(new DayToKeep(entry.fact().path() + day.toString(), day, day, sentence));
    }
}
