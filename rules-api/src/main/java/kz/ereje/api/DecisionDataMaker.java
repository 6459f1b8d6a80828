package kz.ereje.api;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.data.CountsData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.QuestionData;
import kz.ereje.api.data.RowData;
import kz.ereje.api.data.StepData;
import kz.ereje.api.data.WayOutData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.data.Places;
import kz.ereje.model.decision.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * Answers for single decisions as plain data.
 *
 * @param places the places of the dossier
 * @param asked what was asked for
 * @param plain the rows that are the same for every decision
 * @param facts the facts that were told
 */
record DecisionDataMaker(Places places, DataOptions asked, PlainRows plain, FactTable facts) {

    DecisionDataMaker(Places places, DataOptions asked, PlainRows plain) {
        this(places, asked, plain, new FactTable());
    }

    DecisionData of(DecisionResult decision) {
        RowDataMaker rows = new RowDataMaker(decision.id(), places, asked, facts);
        List<RowData> provisions = decision.provisions().stream()
                .filter(row -> asked.outcomes().contains(row.outcome()))
                .map(row -> plain.of(row, rows::of))
                .toList();
        Particulars particulars = decision.decision().particulars();
        return new DecisionData(
                decision.id(),
                decision.decision().kind().token(),
                Words.in(asked.languages(), decision::kind),
                particulars.title().asOptional().orElse(null),
                particulars.date().asOptional().map(LocalDate::toString).orElse(null),
                decision.covered(),
                counts(decision),
                provisions,
                rows.facts(),
                questions(decision),
                asked.remedies() ? wayOut(decision, rows) : null,
                asked.remedies() ? calendar(decision) : null);
    }

    private static CountsData counts(DecisionResult decision) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        int planned = 0;
        for (ProvisionResult row : decision.provisions()) {
            counts.merge(row.outcome(), 1, Integer::sum);
            planned += row.outcome() == Outcome.COMPLIANT && row.restsOnPlan() ? 1 : 0;
        }
        return new CountsData(
                counts.getOrDefault(Outcome.VIOLATED, 0),
                counts.getOrDefault(Outcome.UNDETERMINED, 0),
                counts.getOrDefault(Outcome.COMPLIANT, 0),
                planned,
                counts.getOrDefault(Outcome.NOT_APPLICABLE, 0),
                counts.getOrDefault(Outcome.UNCHECKED, 0),
                counts.getOrDefault(Outcome.ERROR, 0));
    }

    private List<QuestionData> questions(DecisionResult decision) {
        return decision.questions().stream()
                .map(question -> new QuestionData(
                        places.of(question.fact().path()),
                        question.provisions(),
                        Words.in(asked.languages(), question::sentence)))
                .toList();
    }

    private @Nullable WayOutData wayOut(DecisionResult decision, RowDataMaker rows) {
        return decision.wayOut()
                .map(found -> new WayOutData(
                        found.changes().stream()
                                .map(change -> rows.change(change, language -> found.change(change, language)))
                                .toList(),
                        found.mended(),
                        found.remaining(),
                        found.cut(),
                        Words.in(asked.languages(), language -> String.join(" ", found.sentences(language))),
                        Words.in(asked.languages(), language -> String.join(" ", found.remainingSentences(language)))))
                .orElse(null);
    }

    private List<StepData> calendar(DecisionResult decision) {
        return decision.calendar().stream()
                .map(step -> new StepData(
                        step.action(),
                        step.from().toString(),
                        step.by().toString(),
                        Words.in(asked.languages(), step::sentence)))
                .toList();
    }
}
