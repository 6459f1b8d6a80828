package kz.ereje.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.internal.report.Calendar;
import kz.ereje.api.internal.report.Deciding;
import kz.ereje.api.internal.report.DecisionRows;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.api.internal.report.Mending;
import kz.ereje.api.internal.report.Ranking;
import kz.ereje.api.internal.report.Remedies;
import kz.ereje.api.internal.report.Row;
import kz.ereje.api.internal.report.Sentences;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;

/**
 * The result for one decision: one row for each provision of the act, in its order. Safe for all threads; questions, the calendar and all
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

    /** Whether the act governs the subject of the decision; if not, nothing about it is ever reported as compliant. */
    public boolean covered() {
        return rows.covered();
    }

    /** One row for each provision. */
    public List<ProvisionResult> provisions() {
        return provisions;
    }

    /** The rows with this outcome. */
    public List<ProvisionResult> with(Outcome outcome) {
        return provisions.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /**
     * The questions to ask next: the missing facts, those first that can settle most open rows. Of a decision that is not covered, which
     * no answer can change, only facts that can show that a demand on every decision is broken.
     */
    public List<Question> questions() {
        return Ranking.of(rows).stream()
                .filter(asked -> !remedies.moot(asked.fact()))
                .map(asked -> new Question(asked.fact(), asked.provisions(), sentences))
                .toList();
    }

    /**
     * The steps and days by which a planned decision obtains, at the earliest, the consents that it lacks; drawn from a proven
     * remedy. Empty where the decision is not planned, lacks no consent, or no remedy is known. The first call searches for the remedy
     * by checking changed dossiers.
     */
    public List<Step> calendar() {
        return Calendar.of(rows, dossier.checkedOn(), remedies).steps().stream()
                .map(step -> new Step(step, sentences))
                .toList();
    }

    /**
     * One way out for the whole decision: changes that mend every broken provision at once where a search finds such, else as many as it
     * could join, and what remains. Empty where nothing is broken, and where the check was made
     * {@linkplain CheckOptions#withoutRemedies without remedies}. The first call searches by checking changed dossiers, some dozens for
     * each broken provision at most; what was found is kept as {@link ProvisionResult#remedies} says.
     */
    public Optional<WayOut> wayOut() {
        return (remedies.sought() ? Mending.of(rows, remedies) : Optional.<Mending>empty())
                .map(mending -> new WayOut(mending, sentences, remedies));
    }

    /** A missing fact, as a question. Immutable and safe for all threads. */
    public static final class Question {

        private final Fact<?> fact;
        private final List<String> provisions;
        private final Sentences sentences;

        Question(Fact<?> fact, List<String> provisions, Sentences sentences) {
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
            return sentences.question(fact, language);
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

        /** The action and its days, as a sentence. */
        public String sentence(Language language) {
            return sentences.step(step, language);
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
