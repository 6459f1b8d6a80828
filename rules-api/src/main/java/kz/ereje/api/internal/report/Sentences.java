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

    /** The rules about issues of which no notice was given, and about a notice that came late. */
    private static final String UNDISCLOSED = "12.1.3/undisclosed-issue";

    private static final String LATE_NOTICE = "12.1.3/late";

    private final Catalogue catalogue;
    private final Dossier dossier;
    private final FactLabels labels;
    private final RecordsOf records;
    private final RowMeeting meeting;

    /** Sentences about the rows of this dossier. */
    public Sentences(Catalogue catalogue, Dossier dossier) {
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.labels = new FactLabels(dossier);
        this.records = new RecordsOf(dossier);
        this.meeting = new RowMeeting(records);
    }

    /** The labels of the facts of the dossier. */
    public FactLabels labels() {
        return labels;
    }

    /** What to do about the rows of the dossier. */
    public Advice advice() {
        return new Advice(catalogue, dossier, labels, records, meeting);
    }

    /** What would make the broken rules of a row lawful, a sentence for each. */
    public Stream<String> remedies(Row row, Language language) {
        return advice().remedies(row, language);
    }

    /** What remains possible where no change is proved to make the broken rules of a row lawful. */
    public Stream<String> whatRemains(Row row, Remedies search, Language language) {
        return advice().whatRemains(row, search, language);
    }

    /** A change of this dossier into the other one: the fact, its former value and its new value. */
    public String change(Change change, Dossier changed, Language language) {
        return advice().change(change, changed, language);
    }

    /** The questions for the facts that it lacks. */
    public Questions questions() {
        return new Questions(catalogue, dossier, labels, records);
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

    /**
     * The same as they are told to a person: two consents that one decision lacks are told in one sentence, and of two demands for one term, not
     * late and not never, one.
     */
    public List<Message> together(Row row) {
        List<Message> messages = new ArrayList<>(messages(row));
        if (has(messages, "/late/")) {
            messages.removeIf(message -> message.id().contains("/overdue/") && isDemand(message));
        }
        String assembly = row.provision().id() + "/no-assembly-consent/violated";
        String akim = row.provision().id() + "/no-district-akim-consent/violated";
        Optional<Text> both = catalogue.sentenceOf("both:" + row.provision().id());
        if (both.isPresent() && has(messages, assembly) && has(messages, akim)) {
            messages.removeIf(message -> message.id().equals(akim));
            messages.replaceAll(message -> message.id().equals(assembly)
                    ? Message.of(assembly, asked -> Lexicon.in(asked, both.get()))
                    : message);
        }
        return messages;
    }

    private static boolean isDemand(Message message) {
        return !message.id().endsWith("/violated");
    }

    private static boolean has(List<Message> messages, String part) {
        return messages.stream().anyMatch(message -> message.id().contains(part));
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
                Optional.of(Message.of(rule.rule() + "/violated", language -> violated(row, rule, language)));
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

    /** What is broken: of which meeting, by which notice, on which issues, and by how much a term was missed, as far as its facts know it. */
    private String violated(Row row, RuleRow rule, Language language) {
        Details details = new Details(Spoken.of(records, rule));
        String sentence = details.in(
                Lexicon.in(language, catalogue.rule(rule.rule(), day(row)).violated()), language);
        Optional<String> more = switch (rule.rule()) {
            case UNDISCLOSED -> details.issuesNotNamed(language);
            case LATE_NOTICE -> details.noticesLeftOut(language);
            default ->
                Delay.of(rule.usedFacts())
                        .flatMap(delay ->
                                delay.told(language, dossier.checkedOn().asOptional()));
        };
        return more.map(told -> sentence + " " + told).orElse(sentence);
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
            return meeting.named(row, Lexicon.fill(language, Lexicon.word(key), Map.of("demand", demand)), language);
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

    private static String joined(Stream<String> sentences) {
        return sentences.distinct().collect(Collectors.joining(" "));
    }

    /** What contradicts what, and each fact with its value; of one that cannot be true by itself, first what it says. */
    public String contradiction(Note doubt, Language language) {
        String facts = doubt.facts().stream()
                .map(fact -> labels.whole(fact.path(), language) + ": " + labels.value(fact, language))
                .collect(Collectors.joining("; "));
        String sentence = Lexicon.in(language, catalogue.sentence("note:" + doubt.code()));
        return doubt.facts().size() == 1 ? facts + ". " + sentence : sentence + " (" + facts + ")";
    }

    private String note(Row row, Note note, Language language) {
        if (Contradiction.isDoubted(note)) {
            return contradiction(note, language);
        }
        Map<String, Object> values = values(row, note);
        if (note.code().equals(RuleRow.NOT_SHOWN)) {
            values.put("facts", named(note.facts(), language));
        }
        return meeting.named(
                row, Lexicon.fill(language, catalogue.sentence("note:" + note.code(), day(row)), values), language);
    }

    private String named(List<? extends Fact<?>> facts, Language language) {
        return facts.stream()
                .map(fact -> Lexicon.inside(labels.whole(fact.path(), language)))
                .distinct()
                .collect(Collectors.joining("; "));
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
        return meeting.named(
                row, Lexicon.fill(language, catalogue.sentence("note:" + remark.code(), day(row)), values), language);
    }

    /** The remarks of a row, with what they are made of. */
    public List<Message> remarkMessages(Row row) {
        return remarks(row).stream()
                .map(remark -> Message.of(remark, language -> remark(row, remark, language)))
                .toList();
    }

    /** A phrase that names numbers and days of the law, as they are for this row. */
    public String ofTheLaw(Row row, String key, Map<String, ?> values, Language language) {
        return Lexicon.fill(language, catalogue.terms().filled(Lexicon.word(key), day(row)), values);
    }
}
