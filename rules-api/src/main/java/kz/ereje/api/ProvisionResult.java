package kz.ereje.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.data.RowData;
import kz.ereje.api.internal.data.Places;
import kz.ereje.api.internal.report.Citation;
import kz.ereje.api.internal.report.Culprits;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.api.internal.report.Message;
import kz.ereje.api.internal.report.Proven;
import kz.ereje.api.internal.report.Remedies;
import kz.ereje.api.internal.report.Row;
import kz.ereje.api.internal.report.RuleRow;
import kz.ereje.api.internal.report.Sentences;
import kz.ereje.kb.Text;
import kz.ereje.model.Exhibit;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * One row of a report: the outcome of one provision, {@code 12.1.3}, for one decision, and the facts that it rests on. Immutable and safe for
 * all threads; sentences are made anew on each call.
 */
public final class ProvisionResult {

    private final Row row;
    private final Sentences sentences;
    private final Remedies search;
    private final Marks marks;

    ProvisionResult(Row row, Sentences sentences, Remedies search) {
        this(row, sentences, search, Marks.NONE);
    }

    private ProvisionResult(Row row, Sentences sentences, Remedies search, Marks marks) {
        this.row = row;
        this.sentences = sentences;
        this.search = search;
        this.marks = marks;
    }

    /** The same row with what was said of it. */
    ProvisionResult with(Marks said) {
        return new ProvisionResult(row, sentences, search, said);
    }

    Marks marks() {
        return marks;
    }

    /**
     * Whether it is violated, and waivers that hold on the day of the check cover each rule that it breaks; it stays violated. False before
     * {@link Report#waived}.
     */
    public boolean waived() {
        return marks.waived();
    }

    /** The waivers that fit it, those that have expired too; none before {@link Report#waived}. */
    public List<Waivers.Fitting> waivers() {
        return marks.waivers();
    }

    /** The objections to it, as they were on the day of the check; none before {@link Report#waived}. */
    public List<Waivers.Objection> objections() {
        return marks.objections();
    }

    /** Whether it is not waived, and an objection to it was not considered by the day of the check. */
    public boolean objected() {
        return marks.objected();
    }

    /** Whether it is new since an earlier run; empty before {@link Report#since}, and where it is neither violated nor open. */
    public Optional<Boolean> isNew() {
        return marks.fresh();
    }

    /** The provision's number, {@code 12.2.14}. */
    public String provision() {
        return row.provision().id();
    }

    /** The outcome. */
    public Outcome outcome() {
        return row.outcome();
    }

    /** How the provision is cited: «абзац третий подпункта 1) пункта 12». */
    public String citation(Language language) {
        return Citation.of(row.provision(), language);
    }

    /** The provision's own words, in the official Kazakh wording. */
    public String text() {
        return row.provision().text();
    }

    /**
     * The library's own translation of the provision's words, which is unofficial: show it only where that is said, and never in place of
     * the Kazakh words. Empty for Kazakh.
     */
    public Optional<String> translation(Language language) {
        return Regulation.translated(row.provision(), language);
    }

    /** How the words are cited that stand for those of the day of the decision, which are not held; empty where they are. */
    Optional<Text> lentWording() {
        return sentences.lentWording(row);
    }

    /** The rules that answered, {@code 12.2.14/no-assembly-consent}, each with its outcome; empty where none had to. */
    public List<Rule> rules() {
        return row.rules().stream()
                .map(rule -> new Rule(
                        rule.rule(),
                        rule.outcome(),
                        rule.usedFacts(),
                        rule.missingFacts(),
                        FindingKey.of(search.decision(), rule, new Places(search.whole()))))
                .toList();
    }

    /**
     * The outcome of each rule that answered, by its id, in the order of {@link #rules}; of a rule that answered for two states of the act,
     * because the day of the decision is not known, the worse. It makes no keys of findings, which cost more than the check itself, and so
     * suits to count whole runs.
     */
    public Map<String, Outcome> ruleOutcomes() {
        return Collections.unmodifiableMap(row.ruleOutcomes());
    }

    /**
     * A rule's answer.
     *
     * @param id the id of the rule
     * @param outcome the outcome of the rule
     * @param facts the facts that the outcome rests on
     * @param missing the facts that can still change the outcome, empty unless it is undetermined
     * @param key what the finding is kept under: the same for the same rule, decision and facts, whatever the wording of sentences, the
     *     file and the order of its records
     */
    public record Rule(String id, Outcome outcome, List<Fact<?>> facts, List<Fact<?>> missing, String key) {}

    /** The facts that the outcome rests on, with their places; a compliant row has at least one. */
    public List<Fact<?>> facts() {
        return row.facts();
    }

    /** The exhibits that the dossier names for a fact; a bare statement may be among them. */
    public List<Exhibit> exhibits(Fact<?> fact) {
        return search.exhibits(fact);
    }

    /** Whether the dossier has exhibits at all. */
    boolean hasExhibits() {
        return !search.whole().exhibits().isEmpty();
    }

    /** What an exhibit is called. */
    String name(Exhibit exhibit, Language language) {
        return sentences.labels().exhibit(exhibit, language);
    }

    /** Those of the facts that the outcome rests on that papers can show: all but the day of the check, and what the dossier is silent on. */
    public List<Fact<?>> toBeShown() {
        return search.toBeShown(facts());
    }

    /**
     * Those of the facts that the outcome rests on that nothing but statements shows: no exhibit is named, or none that somebody who is
     * named saw, looked up or inspected. That there is none of something is shown only by saying where was looked, up to the day of the
     * decision. The row is <em>shown</em> where this is empty, else <em>stated</em>; it changes no outcome unless
     * {@linkplain CheckOptions#requiringExhibits() exhibits are demanded}.
     */
    public List<Fact<?>> statedOnly() {
        return search.statedOnly(facts());
    }

    /** The facts that can still change the outcome of an undetermined row. */
    public List<Fact<?>> missing() {
        return row.missing();
    }

    /** Those of the missing facts that are worth asking for. */
    List<Fact<?>> asked() {
        return missing().stream()
                .filter(fact -> !search.moot(fact))
                .<Fact<?>>map(fact -> fact)
                .toList();
    }

    /** The sentence: what is broken and why, what is kept, what is open, or why it does not apply. */
    public String sentence(Language language) {
        return sentences.row(row, language);
    }

    /** Why it is open; empty for every other outcome, never for this one. */
    public Set<OpenReason> openFor() {
        return OpenReason.of(row);
    }

    /** The remarks on the row; none changes its outcome. */
    public List<String> remarks(Language language) {
        return sentences.remarks(row).stream()
                .map(remark -> sentences.remark(row, remark, language))
                .toList();
    }

    /**
     * What would make a violated provision lawful, fewest changes first; each with changes was proved by a check of the
     * changed dossier. Where nothing can be proved, one without changes says what remains possible. Empty for other outcomes, and where the check
     * was made {@linkplain CheckOptions#withoutRemedies without remedies}.
     * The first call for a row checks some dozens of changed dossiers at most. What was found is kept for the last decisions that were asked
     * for, some dozens of them, so that reports of many decisions stay small; after that it is looked for anew, with the same result.
     */
    public List<Remedy> remedies() {
        if (row.outcome() != Outcome.VIOLATED || !search.sought()) {
            return List.of();
        }
        Room.ensure();
        List<Remedy> proven = Room.of(() -> search.of(Set.of(provision()))).stream()
                .map(found -> new Remedy(row, Optional.of(found), sentences, search))
                .toList();
        return proven.isEmpty() ? List.of(new Remedy(row, Optional.empty(), sentences, search)) : proven;
    }

    /**
     * The readings of the act that the row rests on, in the order of the catalogue: where the act is silent or says a thing in two ways,
     * another choice could have given another outcome, other missing facts or other remedies.
     */
    public List<ReadingEntry> readings() {
        return sentences.readings(row, search.kind()).stream()
                .map(ReadingEntry::new)
                .toList();
    }

    /** The label of a fact, {@code Tenant}. */
    public String label(Fact<?> fact, Language language) {
        return Lexicon.in(language, sentences.labels().label(fact.path()));
    }

    /** Whose fact it is, by the name of the record that holds it, or its kind and its day; empty where it is the decision's own. */
    public String owner(Fact<?> fact, Language language) {
        return sentences.labels().owner(fact.path(), language);
    }

    /** The value of a fact, in words. */
    public String value(Fact<?> fact, Language language) {
        return sentences.labels().value(fact, language);
    }

    /** The question that a missing fact leaves open. */
    public String question(Fact<?> missing, Language language) {
        return sentences.questions().whole(missing, language);
    }

    /** The row as plain records, as {@link Report#data()} has it; the facts stand in it by their paths. */
    @JsonValue
    public RowData data() {
        Room.ensure();
        return Room.of(() -> new RowDataMaker(
                        search.decision(), new Places(search.whole()), DataOptions.everything(), new FactTable())
                .of(this));
    }

    /** The provision and the reason why no rule answered, where nothing of the dossier is in the row; else none. */
    Optional<List<String>> sameForAll() {
        return row.isPlain()
                ? Optional.of(List.of(
                        provision(),
                        row.ground(),
                        row.provision().asOf().toString(),
                        readings().toString()))
                : Optional.empty();
    }

    List<Fact<?>> culprits() {
        return Culprits.of(row, search);
    }

    /** Why it does not apply or what is broken, beyond the facts. */
    List<Note> reasonNotes() {
        return row.notes(Note.Kind.REASON);
    }

    /** The facts that its doubts speak of, each once: those of their reasons, such as the day of a notice, before what they rest on. */
    List<Fact<?>> doubted() {
        List<Note> doubts = new ArrayList<>(row.notes(Note.Kind.DOUBT));
        Collections.reverse(doubts);
        return doubts.stream()
                .flatMap(note -> note.facts().stream())
                .<Fact<?>>map(fact -> fact)
                .distinct()
                .toList();
    }

    /** Whether the row rests on events that are still to happen: a plan is not to be read as done. */
    public boolean restsOnPlan() {
        return remarkNotes().stream().anyMatch(note -> note.code().equals("planned"));
    }

    /** Whether it is kept only because its term is not over: what has not been done is not to be read as done. */
    boolean notDueYet() {
        return remarkNotes().stream().anyMatch(note -> note.code().equals("not-due-yet"));
    }

    /** Whether it is kept only if events take place that are still to happen, the decision itself apart. */
    boolean keptAsPlanned() {
        return sentences.keptAsPlanned(row);
    }

    /** The label of a fact, and whose it is. */
    String told(Fact<?> fact, Language language) {
        return sentences.labels().whole(fact.path(), language);
    }

    /** The question for a missing fact, where what is told before says whose fact it is. */
    String asked(Fact<?> missing, Language language) {
        return sentences.questions().bare(missing, language);
    }

    /** A phrase that names numbers and days of the law, as they are for this row. */
    String ofTheLaw(String key, Map<String, ?> values, Language language) {
        return sentences.ofTheLaw(row, key, values, language);
    }

    List<RuleRow> ruleRows() {
        return row.rules();
    }

    List<Note> remarkNotes() {
        return sentences.remarks(row);
    }

    List<Message> messages() {
        return sentences.messages(row);
    }

    /** The same as they are told to a person: what says one thing of two is one. */
    List<Message> messagesTogether() {
        return sentences.together(row);
    }

    List<Message> remarkMessages() {
        return sentences.remarkMessages(row);
    }

    /**
     * What the papers are silent about and would turn the row if they were not, as its remarks say: a decided row, or one that is open by
     * another rule than the one that this would break.
     */
    List<Fact<?>> unsaid() {
        return row.remarksThatMayTurnIt()
                .flatMap(note -> note.facts().stream())
                .filter(Fact::isSilent)
                .<Fact<?>>map(fact -> fact)
                .distinct()
                .toList();
    }

    String remark(Note remark, Language language) {
        return sentences.remark(row, remark, language);
    }

    /** The provision and its outcome, {@code 12.2.14 VIOLATED}. */
    @Override
    public String toString() {
        return provision() + " " + outcome();
    }

    /**
     * One remedy for a broken provision, or a statement of what remains possible where no remedy is proved. Immutable and safe for all
     * threads.
     */
    public static final class Remedy {

        private final Row row;
        private final Optional<Proven> proven;
        private final Sentences sentences;
        private final Remedies search;

        Remedy(Row row, Optional<Proven> proven, Sentences sentences, Remedies search) {
            this.row = row;
            this.proven = proven;
            this.sentences = sentences;
            this.search = search;
        }

        /** The rules that are broken. */
        public List<String> rules() {
            return row.foremost().map(RuleRow::rule).toList();
        }

        /** The changes of the dossier that make the row compliant and break no other; empty where nothing can be proved. */
        public List<Change> changes() {
            return proven.stream()
                    .flatMap(found -> found.changes().stream())
                    .map(search::inWhole)
                    .toList();
        }

        /** What to do, with the days where they follow from the facts. */
        public String sentence(Language language) {
            return proven.isPresent()
                    ? sentences.advice().remedy(row, language)
                    : sentences.advice().remaining(row, search, language);
        }

        /**
         * A change in words: {@code Who signs: Clerk «clerk» → Akim «akim»}.
         *
         * @throws java.util.NoSuchElementException if this remedy has no such change
         */
        public String change(Change change, Language language) {
            Proven found = proven.orElseThrow();
            return sentences.change(search.searched(found, change), found.dossier(), language);
        }
    }
}
