package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
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
import kz.ereje.kb.act.Reading;
import kz.ereje.kb.act.Remedy;
import kz.ereje.kb.concept.Days;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.schema.Field;

/** Rows of one dossier put into words, in any of the three languages; made only when they are asked for. */
public final class Sentences {

    /** Days that end a term: one that lies ahead is no plan. */
    private static final Set<String> TERMS = Set.of("term", "upkeepUntil", "inForceUntil");

    private final Catalogue catalogue;
    private final Dossier dossier;
    private final FactLabels labels;

    /** Sentences about the rows of this dossier. */
    public Sentences(Catalogue catalogue, Dossier dossier) {
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.labels = new FactLabels(dossier);
    }

    /** The labels of the facts of the dossier. */
    public FactLabels labels() {
        return labels;
    }

    /** The sentence of a row: what is broken and why, what is kept, what is open, or why it does not apply. */
    public String row(Row row, Language language) {
        return joined(messages(row).stream().map(message -> message.sentence().apply(language)));
    }

    /** A day on which the act had the state that counts for this row. */
    private static LocalDate day(Row row) {
        return row.provision().asOf();
    }

    /** What the sentence of a row is made of, each once. */
    public List<Message> messages(Row row) {
        if (!row.ground().isEmpty()) {
            return List.of(Message.of(
                    row.ground(), language -> Lexicon.in(language, catalogue.sentence(row.ground(), day(row)))));
        }
        List<Message> messages = new ArrayList<>();
        for (RuleRow rule : row.rules()) {
            if (rule.outcome() == row.outcome()) {
                outcome(row, rule).ifPresent(messages::add);
            }
        }
        for (RuleRow rule : row.rules()) {
            if (rule.outcome() == row.outcome()) {
                rule.notes(Note.Kind.REASON).forEach(note -> add(messages, row, note));
            }
        }
        row.notes(Note.Kind.DOUBT).forEach(note -> add(messages, row, note));
        return messages.isEmpty() ? List.of(byFacts(row)) : messages;
    }

    private void add(List<Message> messages, Row row, Note note) {
        Message message = Message.of(note, language -> note(row, note, language));
        if (messages.stream().noneMatch(message::same)) {
            messages.add(message);
        }
    }

    private Optional<Message> outcome(Row row, RuleRow rule) {
        return switch (rule.outcome()) {
            case VIOLATED ->
                Optional.of(Message.of(
                        rule.rule() + "/violated",
                        language -> Lexicon.in(
                                language, catalogue.rule(rule.rule(), day(row)).violated())));
            case COMPLIANT -> Optional.of(demand(keptKey(rule), row, rule));
            case UNDETERMINED -> open(row, rule);
            case ERROR ->
                Optional.of(Message.of(
                        rule.rule() + "/failed",
                        language -> Lexicon.in(language, catalogue.sentence("note:rule-failed", day(row))) + " ("
                                + rule.rule() + ")"));
            default -> Optional.empty();
        };
    }

    /** A doubt is stated as it is; an outcome that holds only if the rule applies is stated with that condition. */
    private Optional<Message> open(Row row, RuleRow rule) {
        if (!rule.notes(Note.Kind.DOUBT).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rule.ifItApplies()) {
                    case COMPLIANT -> demand("row.open-kept", row, rule);
                    case VIOLATED -> demand("row.open-violated", row, rule);
                    default -> demand("row.open", row, rule);
                });
    }

    /** A rule that is kept only because it is not due, or as planned, is not reported as done. */
    private String keptKey(RuleRow rule) {
        if (rule.notes(Note.Kind.REMARK).stream().anyMatch(note -> note.code().equals("not-due-yet"))) {
            return "row.not-due";
        }
        return restsOnPlan(rule) ? "row.planned" : "row.kept";
    }

    private boolean restsOnPlan(RuleRow rule) {
        return planned(rule.usedFacts()).stream().anyMatch(fact -> !ofDecision(fact));
    }

    /** Whether a row is kept only if events take place that are still to happen, the decision itself apart. */
    public boolean keptAsPlanned(Row row) {
        return row.outcome() == Outcome.COMPLIANT && row.foremost().anyMatch(this::restsOnPlan);
    }

    /** Whether it is the day of the decision: that of a planned one lies ahead for every rule. */
    private static boolean ofDecision(Fact<?> fact) {
        return fact.path().toString().matches("decisions\\[\\d+]\\.date");
    }

    private Message demand(String key, Row row, RuleRow rule) {
        return Message.of(rule.rule() + "/" + key.substring("row.".length()), language -> {
            String demand =
                    Lexicon.in(language, catalogue.rule(rule.rule(), day(row)).demand());
            return Lexicon.fill(language, Lexicon.word(key), Map.of("demand", demand));
        });
    }

    /** Why a row does not apply, by the facts that exclude it. */
    private Message byFacts(Row row) {
        List<Fact<?>> facts = row.facts();
        return new Message("row.not-applicable", Map.of(), facts, language -> {
            String told = facts.stream()
                    .map(fact -> Lexicon.in(language, labels.label(fact.path())) + ": " + labels.value(fact, language))
                    .collect(Collectors.joining("; "));
            return Lexicon.fill(language, Lexicon.word("row.not-applicable"), Map.of("facts", told));
        });
    }

    /** What contradicts what, and each fact with its value. */
    public String contradiction(Note doubt, Language language) {
        String facts = doubt.facts().stream()
                .map(fact -> label(fact, language) + ": " + labels.value(fact, language))
                .collect(Collectors.joining("; "));
        return Lexicon.in(language, catalogue.sentence("note:" + doubt.code())) + " (" + facts + ")";
    }

    private String note(Row row, Note note, Language language) {
        if (Contradiction.isDoubted(note)) {
            return contradiction(note, language);
        }
        return Lexicon.fill(language, catalogue.sentence("note:" + note.code(), day(row)), values(row, note));
    }

    /** The values of a note; a sentence can name the norm of the law that the provision repeats as well, {@code {source}}. */
    private Map<String, Object> values(Row row, Note note) {
        Map<String, Object> values = new TreeMap<>(note.values());
        catalogue.sentenceOf("source:" + row.provision().id()).ifPresent(source -> values.put("source", source));
        values.computeIfPresent("consent", (name, id) -> labels.consent(id.toString()));
        return values;
    }

    /** How the words are cited that stand for those of the day of the decision, which are not held. */
    public Optional<Text> lentWording(Row row) {
        return catalogue.lentWording(row.provision());
    }

    /** The remarks of a row: those of its rules, and one for events that it counts on and that are still to happen. */
    public List<Note> remarks(Row row) {
        List<Note> made = row.notes(Note.Kind.REMARK);
        List<Fact<?>> planned = planned(row.facts());
        if (planned.isEmpty()) {
            return made;
        }
        List<Note> remarks = new ArrayList<>(made);
        planned.forEach(fact -> remarks.add(Note.remark("planned", fact).with("date", told(fact))));
        return remarks;
    }

    private static Object told(Fact<?> day) {
        return day instanceof Fact.Within<?> within
                ? BoundsInWords.in(within.bounds())
                : day.asOptional().orElseThrow();
    }

    /** The readings of the act that the outcome of a row rests on, for a decision of this kind. */
    public List<Reading> readings(Row row, DecisionKind kind) {
        return new Resting(catalogue, dossier, row, kind).readings(remarks(row));
    }

    private boolean isAhead(Fact<LocalDate> day) {
        return Days.after(day, dossier.checkedOn()).isYes();
    }

    /** The days among the facts that lie after the day of the check. */
    @SuppressWarnings("unchecked") // a fact of a field that holds a day is a day
    private List<Fact<?>> planned(List<Fact<?>> facts) {
        List<Fact<?>> planned = new ArrayList<>();
        for (Fact<?> fact : facts) {
            if (fact.path().field().holding() == Field.Holding.DAY
                    && fact.isStated()
                    && !TERMS.contains(fact.path().name())
                    && isAhead((Fact<LocalDate>) fact)) {
                planned.add(fact);
            }
        }
        return planned;
    }

    /** A remark as a sentence; that of a plan names the planned facts. */
    public String remark(Row row, Note remark, Language language) {
        Map<String, Object> values = values(row, remark);
        if (remark.code().equals("planned")) {
            values.put(
                    "what",
                    Lexicon.in(language, labels.label(remark.facts().get(0).path())));
        }
        return Lexicon.fill(language, catalogue.sentence("note:" + remark.code(), day(row)), values);
    }

    /** The remarks of a row, with what they are made of. */
    public List<Message> remarkMessages(Row row) {
        return remarks(row).stream()
                .map(remark -> Message.of(remark, language -> remark(row, remark, language)))
                .toList();
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
                        over ? Stream.of(callAnew(search, language)) : Stream.<String>empty())
                .flatMap(each -> each);
    }

    /** What is not known has to be found out first; where all is known, the decision itself cannot be put right. */
    private Optional<String> before(Row row, List<RuleRow> mendable, Language language) {
        List<RuleRow> open = row.rules().stream()
                .filter(rule -> rule.outcome() == Outcome.UNDETERMINED)
                .toList();
        String missing = open.stream()
                .flatMap(rule -> rule.missingFacts().stream())
                .map(fact -> label(fact, language))
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

    private String label(Fact<?> fact, Language language) {
        String owner = labels.owner(fact.path(), language);
        return Lexicon.in(language, labels.label(fact.path())) + (owner.isEmpty() ? "" : ", " + owner);
    }

    /** Whether only a meeting that still lies ahead could have been put right, and it does not lie ahead any more. */
    private boolean tooLateFor(RuleRow rule, Remedies search) {
        return dossier.checkedOn().isKnown()
                && catalogue.remedies(rule.rule()).stream().anyMatch(Remedy::onlyAhead)
                && search.meetingIsOver();
    }

    private String callAnew(Remedies search, Language language) {
        LocalDate today = dossier.checkedOn().asOptional().orElseThrow();
        return Lexicon.fill(
                language, Lexicon.word("remedy.call-anew"), Map.of("notice", today, "meeting", search.heldAnew(today)));
    }

    private String remedy(Row row, RuleRow rule, Language language) {
        Map<String, Object> values = new TreeMap<>();
        rule.grounds().notes().forEach(note -> values.putAll(note.values()));
        Text remedy = catalogue.rule(rule.rule(), day(row)).remedy();
        return Lexicon.asksForMore(remedy, values.keySet())
                ? Lexicon.word(language, "remedy.days-not-exact")
                : Lexicon.fill(language, remedy, values);
    }

    /** A change of this dossier into the other one: the fact, its former value and its new value. */
    public String change(Change change, Dossier changed, Language language) {
        FactLabels after = new FactLabels(changed);
        String owner = after.owner(change.path(), language);
        String label = Lexicon.in(language, after.label(change.path())) + (owner.isEmpty() ? "" : ", " + owner);
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

    /** A step of the calendar, with its days. */
    public String step(Calendar.Step step, Language language) {
        String when = Lexicon.days(language, step.from(), step.by());
        Text told = catalogue.terms().filled(Lexicon.word("calendar." + step.action()), step.from());
        String text = Lexicon.fill(language, told, Map.of("when", when));
        return step.instead()
                .map(planned -> text + " "
                        + Lexicon.fill(language, Lexicon.word("calendar.instead"), Map.of("planned", planned)))
                .orElse(text);
    }

    /** The question that a missing fact leaves open, whose fact it is, and what is known of it: {@code Whose property is it? – Гараж «garage»}. */
    public String question(Fact<?> missing, Language language) {
        String owner = labels.owner(missing.path(), language);
        String question =
                Lexicon.in(language, labels.question(missing.path())) + (owner.isEmpty() ? "" : " – " + owner);
        return missing instanceof Fact.Within<?> within ? question + " " + knownSoFar(within, language) : question;
    }

    private static String knownSoFar(Fact.Within<?> within, Language language) {
        return Lexicon.fill(
                language,
                Lexicon.word("within.known-so-far"),
                Map.of("bounds", BoundsInWords.in(within.bounds(), language)));
    }
}
