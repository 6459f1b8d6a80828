package kz.ereje.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.internal.data.Places;
import kz.ereje.api.internal.report.AnswerTypes;
import kz.ereje.api.internal.report.Calendar;
import kz.ereje.api.internal.report.Deciding;
import kz.ereje.api.internal.report.DecisionRows;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.api.internal.report.Members;
import kz.ereje.api.internal.report.Mending;
import kz.ereje.api.internal.report.Ranking;
import kz.ereje.api.internal.report.Remedies;
import kz.ereje.api.internal.report.Row;
import kz.ereje.api.internal.report.Sentences;
import kz.ereje.kb.concept.Days;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;

/**
 * The result for one decision: one row for each provision of the act, in its order. Immutable and safe for all threads; questions, the calendar and all
 * sentences are made anew on each call.
 */
public final class DecisionResult {

    private final Dossier dossier;
    private final DecisionRows rows;
    private final Sentences sentences;
    private final Remedies remedies;
    private final List<ProvisionResult> provisions;

    DecisionResult(Dossier dossier, DecisionRows rows, Sentences sentences, Remedies remedies) {
        this.dossier = dossier;
        this.rows = rows;
        this.sentences = sentences;
        this.remedies = remedies;
        ProvisionResult[] results = new ProvisionResult[rows.rows().size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = new ProvisionResult(rows.rows().get(i), sentences, remedies);
        }
        this.provisions = List.of(results);
    }

    private DecisionResult(DecisionResult of, List<ProvisionResult> provisions) {
        this.dossier = of.dossier;
        this.rows = of.rows;
        this.sentences = of.sentences;
        this.remedies = of.remedies;
        this.provisions = provisions;
    }

    /** The same decision, each row with what was said of it. */
    DecisionResult marked(UnaryOperator<ProvisionResult> marking) {
        return new DecisionResult(this, provisions.stream().map(marking).toList());
    }

    /** The id of the decision in its dossier. */
    public String id() {
        return rows.decision().id();
    }

    /** The decision itself. */
    public Decision decision() {
        return rows.decision();
    }

    /** The kind of the decision, in words. */
    public String kind(Language language) {
        return Lexicon.in(
                language, Lexicon.label("DecisionKind:" + rows.decision().kind().token()));
    }

    /** What the decision is called among people, by its title, its day and its kind: {@code «…», 18 February 2026 (lease of property)}. */
    public String name(Language language) {
        return new Summary(this, Given.of(language, "language")).name();
    }

    /** Whether the act governs the subject of the decision; if not, nothing about it is ever reported as compliant. */
    public boolean covered() {
        return rows.covered();
    }

    /** One row for each provision. */
    public List<ProvisionResult> provisions() {
        return provisions;
    }

    /** What came of the decision as a whole. */
    public DecisionState state() {
        return DecisionState.of(this);
    }

    boolean has(Outcome outcome) {
        return provisions.stream().anyMatch(row -> row.outcome() == outcome);
    }

    /** The rows with this outcome. */
    public List<ProvisionResult> with(Outcome outcome) {
        List<ProvisionResult> with = new ArrayList<>();
        for (ProvisionResult row : provisions) {
            if (row.outcome() == outcome) {
                with.add(row);
            }
        }
        return Collections.unmodifiableList(with);
    }

    /**
     * The questions to ask next: the missing facts, those first that can settle most open rows. Of a decision that is not covered, which
     * no answer can change, only facts that can show that a demand on every decision is broken.
     */
    public List<Question> questions() {
        Room.ensure();
        return Room.of(() -> Ranking.of(rows).stream()
                .filter(asked -> !remedies.moot(asked.fact()))
                .map(asked -> new Question(dossier, asked.fact(), asked.provisions(), sentences))
                .toList());
    }

    /** The questions, and after that who signs, whether a decision was taken at all: where a check found that none was, nobody signs. */
    List<Question> questionsOfAnInterview() {
        Particulars particulars = decision().particulars();
        List<Question> all = new ArrayList<>();
        for (Question question : questions()) {
            all.add(question);
            if (question.fact().equals(particulars.signedBy())
                    && particulars.withoutDecision().isSilent()) {
                all.add(new Question(dossier, particulars.withoutDecision(), question.provisions(), sentences));
            }
        }
        return all;
    }

    /**
     * As questions, what the papers are silent about and would turn rows that are decided without it: a law that provides otherwise, one that
     * gives the power for a decision that no provision names.
     */
    List<Question> unsaid() {
        Map<Fact<?>, List<String>> rows = new LinkedHashMap<>();
        provisions.forEach(row -> row.unsaid()
                .forEach(fact ->
                        rows.computeIfAbsent(fact, key -> new ArrayList<>()).add(row.provision())));
        if (covered()
                && decision() instanceof OtherDecision other
                && other.powerOutside().isSilent()) {
            rows.put(
                    other.powerOutside(),
                    with(Outcome.COMPLIANT).stream()
                            .map(ProvisionResult::provision)
                            .toList());
        }
        return rows.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Question(dossier, entry.getKey(), entry.getValue(), sentences))
                .toList();
    }

    /**
     * The steps and days by which a planned decision obtains, at the earliest, the consents that it lacks; drawn from a proven
     * remedy. Empty where the decision is not planned, lacks no consent, or no remedy is known. The first call searches for the remedy
     * by checking changed dossiers.
     */
    public List<Step> calendar() {
        Room.ensure();
        return Room.of(() -> Calendar.of(rows, dossier.checkedOn(), remedies).steps().stream()
                .map(step -> new Step(step, sentences))
                .toList());
    }

    /** The steps by which a decision that has been taken can still be taken anew with the consents that it lacked; drawn from its way out. */
    List<Step> calendarAnew() {
        return mending()
                .map(way -> Calendar.anew(rows, dossier.checkedOn(), way, remedies))
                .map(Calendar::steps)
                .orElse(List.of())
                .stream()
                .map(step -> new Step(step, sentences))
                .toList();
    }

    /** Whether its day surely lies after that of the check: what is violated would be if it were taken as it is planned. */
    public boolean planned() {
        return Days.after(decision().particulars().date(), dossier.checkedOn()).isYes();
    }

    /** The answer for this decision alone as plain records, as {@link Report#data()} has it. */
    @JsonValue
    public DecisionData data() {
        Room.ensure();
        return Room.of(
                () -> new DecisionDataMaker(new Places(dossier), DataOptions.everything(), new PlainRows()).of(this));
    }

    /**
     * One way out for the whole decision: changes that mend every broken provision at once where a search finds such, else as many as it
     * could join, and what remains. Empty where nothing is broken, and where the check was made
     * {@linkplain CheckOptions#withoutRemedies without remedies}. The first call searches by checking changed dossiers, some dozens for
     * each broken provision at most; what was found is kept as {@link ProvisionResult#remedies} says.
     */
    public Optional<WayOut> wayOut() {
        Room.ensure();
        return mending().map(mending -> new WayOut(mending, sentences, remedies));
    }

    private Optional<Mending> mending() {
        return remedies.sought() ? Room.of(() -> Mending.of(rows, remedies)) : Optional.empty();
    }

    /**
     * A missing fact, as a question, and what answers it. Immutable and safe for all threads.
     *
     * <p>An answer makes the next dossier, of which the next check is made; {@link Interview} leads from one to the next.
     */
    public static final class Question {

        private final Dossier dossier;
        private final Fact<?> fact;
        private final List<String> provisions;
        private final Sentences sentences;

        Question(Dossier dossier, Fact<?> fact, List<String> provisions, Sentences sentences) {
            this.dossier = dossier;
            this.fact = fact;
            this.provisions = provisions;
            this.sentences = sentences;
        }

        /** The missing fact, {@code assets[0].owner}. */
        public Fact<?> fact() {
            return fact;
        }

        /** The provisions whose open rows it can settle. */
        public List<String> provisions() {
            return provisions;
        }

        /** The question, and whose fact it is: {@code Whose property is it? – Гараж «garage»}. */
        public String sentence(Language language) {
            return sentences.questions().whole(fact, language);
        }

        /** What answers it; of a reference, with the records that the dossier of the check holds. */
        public AnswerType answerType() {
            return types().of(fact.path());
        }

        /** Whether it can be answered that there is none: with {@link Fact#none()}. */
        public boolean mayBeNone() {
            return fact.path().field().orNone();
        }

        /** Whether it can be answered with bounds within which the value lies: with {@link kz.ereje.model.fact.Bounds}. */
        public boolean mayBeWithin() {
            return fact.path().field().bounded();
        }

        /**
         * The dossier with this answer: that of the check, or a later one that still has the place of the fact. What stood there is
         * replaced.
         *
         * @param value what {@link #answerType} says, {@link Fact#none()}, or the bounds of a day or number; references also by id
         * @throws IllegalArgumentException if it is of another class, no such value can be, or other facts of the dossier forbid it; the
         *     message names what was expected
         */
        public Dossier answer(Dossier next, Object value) {
            Given.dossier(next);
            return Changes.applied(next, List.of(change(Given.of(value, "answer"))));
        }

        private Change change(Object value) {
            return Change.set(fact, Members.referring(fact.path().field(), value));
        }

        /**
         * The dossier with new records, and with references to them as the answer: one record, or as many as the list of the fact is to
         * name.
         *
         * @param records drafts of the records asked for; each is given an id that is free, {@code actor-1}, whatever its id
         * @throws IllegalArgumentException if no records are asked for or none of that class can be added, another class or number is given,
         *     or the records do not fit into the dossier
         */
        public Dossier answerNew(Dossier next, Draft<?>... records) {
            Field field = fact.path().field();
            Field list = addedTo(field, records.length);
            Dossier more = Given.dossier(next);
            List<Ref<?>> added = new ArrayList<>();
            for (Draft<?> draft : records) {
                String id = new Members(more).freeId(list);
                FactPath end = FactPath.ROOT
                        .field(list)
                        .element(new Members(more).of(list).size());
                Change record = Change.added(end, draft.set("id", id).build());
                more = Changes.applied(more, List.of(record));
                added.add(Ref.to(id));
            }
            return answer(more, field.list() ? added : added.get(0));
        }

        private Field addedTo(Field field, int records) {
            boolean addable = fact.path().field().holding() == Field.Holding.REFERENCE
                    && field.type() != Decision.class
                    && (field.list() || records == 1);
            return Optional.of(new Members(dossier))
                    .filter(members -> addable && records > 0)
                    .flatMap(members -> members.list(field.type()))
                    .orElseThrow(() -> new IllegalArgumentException(fact.path() + " takes " + field.held(true)
                            + ", not " + records + " new records.\nMaybe answer(dossier, value) was meant."));
        }

        private AnswerTypes types() {
            return new AnswerTypes(sentences.labels(), new Members(dossier));
        }

        /** The answers that can be tried one by one, where they are few. */
        List<AnswerType.Option> few() {
            List<AnswerType.Option> few = types().few(fact.path());
            return few.isEmpty() || !mayBeNone()
                    ? few
                    : Stream.concat(few.stream(), Stream.of(none())).toList();
        }

        private AnswerType.Option none() {
            Fact<?> none = new Fact.None<>(fact.path());
            return new AnswerType.Option(
                    Fact.none(), AnswerTypes.each(language -> sentences.labels().value(none, language)));
        }
    }

    /** One step to take for a planned decision. Immutable and safe for all threads. */
    public static final class Step {

        private final Calendar.Step step;
        private final Sentences sentences;

        Step(Calendar.Step step, Sentences sentences) {
            this.step = step;
            this.sentences = sentences;
        }

        /** The action: {@code NOTICE}, {@code ASSEMBLY}, {@code DISTRICT_AKIM}, {@code OFFICE} or {@code DECISION}. */
        public String action() {
            return step.action().name();
        }

        /** The first day for the action. */
        public LocalDate from() {
            return step.from();
        }

        /** The last day for the action, so that the decision can be taken on its day. */
        public LocalDate by() {
            return step.by();
        }

        /** Whether its days are the earliest ones, so that none of them is the last. */
        boolean earliest() {
            return step.pace() != Calendar.Pace.BY_A_DAY;
        }

        /** The action and its days, as a sentence. */
        public String sentence(Language language) {
            return sentences.advice().step(step, language);
        }
    }

    /** Why the act governs nothing of it, where it is not covered. */
    Optional<Deciding> deciding() {
        return covered() ? Optional.empty() : Optional.of(Deciding.of(rows));
    }

    /** The result for a row. */
    ProvisionResult of(Row row) {
        return provisions.get(rows.rows().indexOf(row));
    }

    /** The rules that failed, with the cause; their provisions are {@link Outcome#ERROR}. */
    public Map<String, Throwable> failures() {
        return rows.failures();
    }
}
