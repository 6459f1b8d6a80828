package kz.ereje.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kz.ereje.kb.Catalogue;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.seat.SeatedDecision;
import kz.ereje.kb.seat.Seating;
import kz.ereje.model.Dossier;

/** Judges decisions of any dossier by the rule base: the one way from papers to rows. */
public final class Judge {

    private final Catalogue catalogue;
    private final Evaluator rules;
    private final Map<Class<?>, RowPlan> plans = new ConcurrentHashMap<>();

    /** Judges by the catalogue, and asks the rules in this way. */
    public Judge(Catalogue catalogue, Evaluator rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The rows of every decision, in the order of the dossier. */
    public List<DecisionRows> all(Dossier dossier) {
        return new Seating(dossier)
                .all().stream().map(decision -> rows(rules.evaluate(decision))).toList();
    }

    /** The rows of every decision, or none where no rule is broken and none has failed. */
    public List<DecisionRows> broken(Dossier dossier) {
        List<SeatedDecision> decisions = new Seating(dossier).all();
        List<Optional<Evaluation>> asked = new ArrayList<>(decisions.size());
        boolean broken = false;
        for (SeatedDecision decision : decisions) {
            Optional<Evaluation> evaluation = rules.evaluateUnlessSound(decision);
            broken |= evaluation.isPresent() && evaluation.get().hasToBeTold();
            asked.add(evaluation);
        }
        return broken ? rows(decisions, asked) : List.of();
    }

    private List<DecisionRows> rows(List<SeatedDecision> decisions, List<Optional<Evaluation>> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(i -> rows(asked.get(i).orElseGet(() -> rules.evaluate(decisions.get(i)))))
                .toList();
    }

    /** The rows of one decision. */
    DecisionRows one(Dossier dossier, int place) {
        return rows(rules.evaluate(new Seating(dossier).at(place)));
    }

    /** What the rules have reported of a decision, folded into rows. */
    public DecisionRows rows(Evaluation evaluation) {
        Class<?> kind = evaluation.decision().getClass();
        RowPlan known = plans.get(kind);
        RowPlan plan = known != null
                ? known
                : plans.computeIfAbsent(kind, none -> RowPlan.of(catalogue, Set.copyOf(evaluation.expected())));
        return DecisionRows.of(plan, evaluation);
    }
}
