package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.kb.Text;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.act.Remedy;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;

/** What to do about the broken rules of a dossier, in any of the three languages: as far as the decision and its meeting have come. */
public final class Advice {

    private final Catalogue catalogue;
    private final Dossier dossier;
    private final FactLabels labels;
    private final RecordsOf records;
    private final RowMeeting meeting;

    Advice(Catalogue catalogue, Dossier dossier, FactLabels labels, RecordsOf records, RowMeeting meeting) {
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.labels = labels;
        this.records = records;
        this.meeting = meeting;
    }

    /** What would make the broken rules of a row lawful. */
    public String remedy(Row row, Language language) {
        return joined(remedies(row, language));
    }

    /** The same, a sentence for each broken rule. */
    public Stream<String> remedies(Row row, Language language) {
        return row.foremost().map(rule -> remedy(row, rule, language));
    }

    /** What remains possible where no change is proved to make the broken rules of a row lawful. */
    public String remaining(Row row, Remedies search, Language language) {
        return joined(Stream.concat(
                whatRemains(row, search, language),
                search.cut(Set.of(row.provision().id()))
                        ? Stream.of(Lexicon.word(language, "remedy.search-cut"))
                        : Stream.empty()));
    }

    /** The same, each sentence by itself, and not whether all was tried. */
    public Stream<String> whatRemains(Row row, Remedies search, Language language) {
        List<RuleRow> mendable =
                row.foremost().filter(rule -> !tooLateFor(rule, search)).toList();
        boolean over = row.foremost().anyMatch(rule -> tooLateFor(rule, search));
        return Stream.of(
                        before(row, mendable, language).stream(),
                        mendable.stream().map(rule -> remedy(row, rule, language)),
                        over ? callAnew(row, search, language) : Stream.<String>empty())
                .flatMap(each -> each);
    }

    /** What is not known has to be found out first; where all is known, the decision itself cannot be put right. */
    private Optional<String> before(Row row, List<RuleRow> mendable, Language language) {
        List<RuleRow> open = row.rules().stream()
                .filter(rule -> rule.outcome() == Outcome.UNDETERMINED)
                .toList();
        String missing = open.stream()
                .flatMap(rule -> rule.missingFacts().stream())
                .map(fact -> labels.whole(fact.path(), language))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            return Optional.of(
                    Lexicon.fill(language, Lexicon.word("remedy.first-find-out"), Map.of("missing", missing)));
        }
        return open.isEmpty() && !mendable.isEmpty()
                ? Optional.of(Lexicon.word(language, "remedy.none"))
                : Optional.empty();
    }

    private static String joined(Stream<String> sentences) {
        return sentences.distinct().collect(Collectors.joining(" "));
    }

    /** Whether only a meeting that still lies ahead could have been put right, and it does not lie ahead any more. */
    private boolean tooLateFor(RuleRow rule, Remedies search) {
        return dossier.checkedOn().isKnown()
                && catalogue.remedies(rule.rule()).stream().anyMatch(Remedy::onlyAhead)
                && search.meetingIsOver();
    }

    /** That the fault cannot be undone, and what is not to be done wrong again when the meeting is called anew. */
    private Stream<String> callAnew(Row row, Remedies search, Language language) {
        LocalDate today = dossier.checkedOn().asOptional().orElseThrow();
        Stream<Text> heed = row.foremost()
                .filter(rule -> tooLateFor(rule, search))
                .flatMap(rule -> catalogue.sentenceOf("anew:" + rule.rule()).stream());
        Text anew = Lexicon.word("remedy.call-anew");
        return Stream.concat(Stream.of(anew), heed)
                .map(text -> Lexicon.fill(language, text, Map.of("notice", today, "meeting", search.heldAnew(today))))
                .map(sentence -> meeting.named(row, sentence, language));
    }

    private String remedy(Row row, RuleRow rule, Language language) {
        Map<String, Object> values = new TreeMap<>();
        rule.grounds().notes().forEach(note -> values.putAll(note.values()));
        Text remedy = catalogue.rule(rule.rule(), row.provision().asOf()).remedy();
        if (Lexicon.asksForMore(remedy, values.keySet())) {
            return Lexicon.word(language, "remedy.days-not-exact");
        }
        String advice = withoutOther(row, Lexicon.fill(language, remedy, values), language);
        return meeting.named(row, staged(row, advice, language), language);
    }

    /** The advice for a decision that has come as far as this one. */
    private String staged(Row row, String advice, Language language) {
        return Spoken.of(records, row)
                .decision()
                .map(decision -> Stage.of(decision, dossier).fitted(advice, language))
                .orElse(advice);
    }

    /** Of the consent of the district akim nothing is added where its own rule has told whether it is lacking. */
    private static String withoutOther(Row row, String advice, Language language) {
        boolean told = row.rules().stream()
                .filter(rule -> rule.rule().endsWith("/no-district-akim-consent"))
                .anyMatch(rule -> rule.outcome() == Outcome.VIOLATED || rule.outcome() == Outcome.COMPLIANT);
        String ifLacking = Lexicon.word(language, "remedy.if-akim-lacking");
        return told ? advice.replace(" " + ifLacking, "") : advice;
    }

    /** A change of this dossier into the other one: the fact, its former value and its new value. */
    public String change(Change change, Dossier changed, Language language) {
        FactLabels after = new FactLabels(changed);
        String label = after.whole(change.path(), language);
        if (change.path().position() >= 0) {
            Record member = (Record) ((Fact.Known<?>) change.after()).value();
            return Lexicon.fill(
                    language,
                    Lexicon.word("change.added"),
                    Map.of("label", label, "after", after.summary(member, language)));
        }
        String to =
                change.open() ? Lexicon.word(language, "change.to-be-named") : after.value(change.after(), language);
        return Lexicon.fill(
                language,
                Lexicon.word("change.made"),
                Map.of("label", label, "before", labels.value(change.before(), language), "after", to));
    }

    /** A step of the calendar, with its days; where they are the earliest ones, no last day is told. */
    public String step(Calendar.Step step, Language language) {
        boolean decision = step.action() == Calendar.Action.DECISION;
        String pace = switch (step.pace()) {
            case BY_A_DAY -> "";
            case EARLIEST -> "earliest.";
            case ANEW -> decision ? "anew." : "earliest.";
        };
        LegalTerms terms = catalogue.terms();
        Text told = terms.filled(Lexicon.word("calendar." + pace + step.action()), step.from());
        String when =
                pace.isEmpty() ? Lexicon.days(language, step.from(), step.by()) : Lexicon.day(language, step.from());
        LocalDate assembly = step.from().plusDays(terms.number("notice-days").on(step.from()));
        String text = Lexicon.fill(language, told, Map.of("when", when, "assembly", assembly));
        return step.instead()
                .map(planned -> text + " "
                        + Lexicon.fill(language, Lexicon.word("calendar.instead"), Map.of("planned", planned)))
                .orElse(text);
    }
}
