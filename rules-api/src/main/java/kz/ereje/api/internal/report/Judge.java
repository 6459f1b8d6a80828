package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;

/** Judges decisions of any dossier by the rule base: every row is made here. */
public final class Judge {

    private final Catalogue catalogue;
    private final Evaluator rules;
    private final Plans plans;

    /** Judges by the catalogue, and evaluates the rules with this evaluator. */
    public Judge(Catalogue catalogue, Evaluator rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.plans = new Plans(catalogue);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The rows of every decision, in the order of the dossier. */
    public List<DecisionRows> all(Dossier dossier) {
        return resolver(dossier).all().stream()
                .map(decision -> rows(rules.evaluate(decision)))
                .toList();
    }

    /** The rows in which a rule is broken or has failed, of every decision that has such. */
    public List<BrokenRows> broken(Dossier dossier) {
        List<ResolvedDecision> decisions = resolver(dossier).all();
        List<BrokenRows> broken = List.of();
        for (int place = 0; place < decisions.size(); place++) {
            Optional<Evaluation> told = rules.evaluateBroken(decisions.get(place));
            if (told.isPresent()) {
                broken = broken.isEmpty() ? new ArrayList<>() : broken;
                broken.add(BrokenRows.of(place, plans.of(told.get()), told.get()));
            }
        }
        return broken;
    }

    /** The rows of one decision. */
    DecisionRows one(Dossier dossier, int place) {
        return rows(rules.evaluate(resolver(dossier).at(place)));
    }

    private Resolver resolver(Dossier dossier) {
        return new Resolver(dossier, catalogue.terms());
    }

    /** What the rules have reported of a decision, folded into rows. */
    public DecisionRows rows(Evaluation evaluation) {
        return DecisionRows.of(plans.of(evaluation), evaluation);
    }
}
