package kz.ereje.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.AnswerTypes;
import kz.ereje.api.internal.report.FactLabels;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.api.internal.report.Members;
import kz.ereje.model.Actor;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.excerpt.References;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/**
 * A dossier as a form: each of its facts, stated or not, with what it is called, what it holds in words, and what can be put there. An
 * {@link Interview} asks for what settles an answer; here any fact can be looked up, changed and forgotten, and records come and go.
 *
 * <pre>{@code
 * DossierForm form = DossierForm.of(dossier);
 * DossierForm.Entry day = form.entry("decisions[0].date").orElseThrow();
 * Dossier changed = form.with(List.of(day.set(LocalDate.of(2026, 12, 1)))).dossier();
 * }</pre>
 *
 * <p>It keeps nothing but the dossier: what is changed is a new form. Immutable and safe for all threads; labels and types are made anew on each
 * call. Making one takes time that grows with the size of the dossier.
 */
public final class DossierForm {

    private static final RecordSchema<Dossier> SCHEMA = RecordSchema.of(Dossier.class);

    private final Dossier dossier;
    private final FactLabels labels;
    private final Members members;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private DossierForm(Dossier dossier) {
        this.dossier = dossier;
        this.labels = new FactLabels(dossier);
        this.members = new Members(dossier);
        section(FactPath.ROOT, dossier);
        SCHEMA.fields().stream().filter(Section::holds).forEach(this::list);
    }

    /** That of a dossier. */
    public static DossierForm of(Dossier dossier) {
        return new DossierForm(Given.dossier(dossier));
    }

    private void list(Field list) {
        List<?> records = members.of(list);
        for (int i = 0; i < records.size(); i++) {
            section(FactPath.ROOT.field(list).element(i), (Record) records.get(i));
        }
    }

    private void section(FactPath place, Record record) {
        List<Entry> held = inside(record);
        sections.add(new Section(this, place, record, held));
    }

    /** The facts of a record, and the rows of those that hold records of their own. */
    private List<Entry> inside(Record record) {
        RecordSchema<?> schema = RecordSchema.of(record.getClass());
        List<Entry> held = new ArrayList<>();
        IntStream.range(0, schema.fields().size()).forEach(at -> {
            Object value = schema.value(record, at);
            if (schema.fields().get(at).holding() == Holding.PARTICULARS) {
                held.addAll(inside((Record) value));
            } else if (value instanceof Fact<?> fact) {
                held.add(entry(fact));
            }
        });
        return List.copyOf(held);
    }

    private Entry entry(Fact<?> fact) {
        Entry entry = new Entry(this, fact, rows(fact));
        entries.put(fact.path().toString(), entry);
        return entry;
    }

    private List<List<Entry>> rows(Fact<?> fact) {
        boolean records = fact.path().field().holding() == Holding.RECORD;
        if (!records || !(fact instanceof Fact.Known<?> known)) {
            return List.of();
        }
        List<?> rows = known.value() instanceof List<?> list ? list : List.of(known.value());
        return rows.stream().map(row -> inside((Record) row)).toList();
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The dossier's own facts first, and after them its records, list by list. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** The part at this place, {@code actors[2]}; the dossier itself at the empty one. */
    public Optional<Section> section(String place) {
        Given.of(place, "place");
        return sections.stream()
                .filter(section -> section.place().toString().equals(place))
                .findFirst();
    }

    /** The fact at this place, {@code decisions[0].date}, {@code meetings[0].notices[1].date}. */
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(Given.of(path, "path")));
    }

    /**
     * The form with these changes, at most one for each place. What exhibits show of a fact they show no longer once it is changed; what is
     * stated anew as it stands is no change.
     *
     * @throws IllegalArgumentException if the changed records are no dossier; the message names what was expected
     */
    public DossierForm with(Collection<Change> changes) {
        List<Change> real = Given.of(changes, "changes").stream()
                .filter(change -> entry(change.path().toString())
                        .filter(entry -> entry.fact().equals(change.after()))
                        .isEmpty())
                .toList();
        return real.isEmpty() ? this : of(Changes.applied(dossier, real));
    }

    /**
     * The form with one more record of this class, of which nothing is known; its id is one that is free, {@code actor-1}. It is the last part of
     * its class.
     *
     * @throws IllegalArgumentException if the dossier has no list of such records; a decision is added by its kind
     */
    public DossierForm adding(Class<? extends Record> type) {
        Field list = members.list(Given.of(type, "class"))
                .orElseThrow(() -> new IllegalArgumentException("A dossier has no list of " + type.getSimpleName()
                        + ".\nMaybe a fact of another record was meant."));
        return added(list, Draft.of(type, members.freeId(list)).build());
    }

    /** The form with one more decision of this kind, of which nothing is known; its id is one that is free, {@code lease-2}. */
    public DossierForm adding(DecisionKind kind) {
        String id = members.freeDecisionId(Given.of(kind, "kind"));
        Record decision = Draft.of(kind.type().asSubclass(Record.class), id).build();
        return added(members.list(Decision.class).orElseThrow(), decision);
    }

    private DossierForm added(Field list, Record record) {
        FactPath end = FactPath.ROOT.field(list).element(members.of(list).size());
        return with(List.of(Change.added(end, record)));
    }

    /**
     * The form without a record. Records after it in its list move up by one place.
     *
     * @throws IllegalArgumentException if it is not a record of this form, others {@linkplain Section#namedBy name it}, or it is the only
     *     decision
     */
    public DossierForm without(Section section) {
        Given.of(section, "section");
        FactPath list = Objects.requireNonNullElse(section.place().parent(), FactPath.ROOT);
        if (!section.removable()) {
            throw new IllegalArgumentException(section.place()
                    + " cannot be taken out.\nMaybe other records name it, or it is the only decision.");
        }
        Object[] values = SCHEMA.values(dossier);
        int place = SCHEMA.fields().indexOf(list.field());
        List<Object> left = new ArrayList<>((List<?>) values[place]);
        left.remove(section.place().position());
        values[place] = List.copyOf(left);
        return of(SCHEMA.create(values));
    }

    /** A part of the form: the dossier's own facts, or a record. Immutable and safe for all threads. */
    public static final class Section {

        private final DossierForm form;
        private final FactPath place;
        private final Record record;
        private final List<Entry> entries;

        Section(DossierForm form, FactPath place, Record record, List<Entry> entries) {
            this.form = form;
            this.place = place;
            this.record = record;
            this.entries = entries;
        }

        private static boolean holds(Field field) {
            return field.list() && !field.fact();
        }

        /** Its place, {@code actors[2]}; the empty one for the dossier itself. */
        public FactPath place() {
            return place;
        }

        /** The record. */
        public Record record() {
            return record;
        }

        /** The id by which others name the record; empty for the dossier itself. */
        public String id() {
            return place.isRecord() ? RecordSchema.of(record.getClass()).id(record) : "";
        }

        /** What the record is called by people: by its name, and what has none by its kind and its day; empty for the dossier itself. */
        public String name(Language language) {
            return place.isRecord() ? form.labels.called(record, Given.of(language, "language")) : "";
        }

        /** What the list is called that holds it, {@code Persons and bodies}; empty for the dossier itself. */
        public String list(Language language) {
            return place.isRecord()
                    ? Lexicon.in(language, Lexicon.label(place.field().fullName()))
                    : "";
        }

        /** Its facts, in the order of the record. */
        public List<Entry> entries() {
            return entries;
        }

        /** The other parts that name the record: what would be left dangling without it. */
        public List<Section> namedBy() {
            if (!place.isRecord()) {
                return List.of();
            }
            References references = new References(form.dossier);
            int number = references.number(type(), place.position());
            Stream<Section> naming = IntStream.of(references.naming(number))
                    .filter(other -> other != number)
                    .mapToObj(references::place)
                    .flatMap(other -> form.section(other.toString()).stream());
            return Stream.concat(form.sections.stream().limit(namedByDossier() ? 1 : 0), naming)
                    .distinct()
                    .toList();
        }

        /** Whether it is the unit that decides, or the head of the office. */
        private boolean namedByDossier() {
            return (record instanceof Territory && form.dossier.unit().id().equals(id()))
                    || (record instanceof Actor
                            && form.dossier.officeHead().equalTo(Ref.to(id())).isYes());
        }

        private Class<?> type() {
            return place.field().type();
        }

        /** Whether it can be taken out: a record that no other part names, and not the only decision. */
        public boolean removable() {
            boolean last = type() == Decision.class && form.dossier.decisions().size() == 1;
            return place.isRecord() && !last && namedBy().isEmpty();
        }
    }

    /** A fact of the form. Immutable and safe for all threads. */
    public static final class Entry {

        private final DossierForm form;
        private final Fact<?> fact;
        private final List<List<Entry>> rows;

        Entry(DossierForm form, Fact<?> fact, List<List<Entry>> rows) {
            this.form = form;
            this.fact = fact;
            this.rows = rows;
        }

        /** The fact as it stands, with its place. */
        public Fact<?> fact() {
            return fact;
        }

        /** What it is called. */
        public String label(Language language) {
            return Lexicon.in(Given.of(language, "language"), form.labels.label(fact.path()));
        }

        /** The question that asks for it. */
        public String question(Language language) {
            return Lexicon.in(Given.of(language, "language"), form.labels.question(fact.path()));
        }

        /** What it holds in words; the words for what is not known and for what there is not. */
        public String value(Language language) {
            Given.of(language, "language");
            boolean named = fact.path().field().type() == Issue.class
                    && fact.path().field().holding() == Holding.REFERENCE;
            return named
                            && fact instanceof Fact.Known<?> known
                            && known.value() instanceof List<?> issues
                            && !issues.isEmpty()
                    ? issues.stream().map(issue -> issue(issue, language)).collect(Collectors.joining("; "))
                    : form.labels.value(fact, language);
        }

        /** Issues have no name that holds in the whole dossier: one is told by what its meeting says of it, else by its id. */
        private String issue(Object issue, Language language) {
            Stream<AnswerType.Option> options = answerType() instanceof AnswerType.ListOf list
                            && list.element() instanceof AnswerType.Reference reference
                    ? reference.candidates().stream()
                    : Stream.of();
            return options.filter(option -> option.value().equals(issue))
                    .map(option -> option.label(language))
                    .findFirst()
                    .orElse("«" + ((Ref<?>) issue).id() + "»");
        }

        /** What can be put there; of a reference, with the records that the dossier holds. */
        public AnswerType answerType() {
            return new AnswerTypes(form.labels, form.members).of(fact.path());
        }

        /** Whether it can be stated that there is none: with {@link Fact#none()}. */
        public boolean mayBeNone() {
            return fact.path().field().orNone();
        }

        /** Whether bounds can be stated within which the value lies: with {@link kz.ereje.model.fact.Bounds}. */
        public boolean mayBeWithin() {
            return fact.path().field().bounded();
        }

        /** Where it holds records of their own facts, such as notices: the facts of each. */
        public List<List<Entry>> rows() {
            return rows;
        }

        /**
         * The change that puts a value there.
         *
         * @param value what {@link #answerType} says, {@link Fact#none()}, or bounds; references also by id
         * @throws IllegalArgumentException if it is of another class, or no such value can be; the message names what was expected
         */
        public Change set(Object value) {
            return Change.set(fact, Members.referring(fact.path().field(), Given.of(value, "value")));
        }

        /** The change by which the dossier says nothing of it. */
        public Change forget() {
            return Change.set(fact, Fact.missing());
        }
    }
}
