package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Contradictions;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;

/** Judges decisions of any dossier by the rule base: every row is made here. */
public final class Judge {

    private final Catalogue catalogue;
    private final Evaluator rules;
    private final Plans plans;
    private final Contradictions contradictions;

    /** Judges by the catalogue, and evaluates the rules with this evaluator. */
    public Judge(Catalogue catalogue, Evaluator rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.plans = new Plans(catalogue);
        this.contradictions = new Contradictions(catalogue.contradictions());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The dossier, and what of it cannot be true together: looked for before the rules are evaluated. */
    public Examined examined(Dossier dossier) {
        return contradictions.in(dossier);
    }

    /** The rows of every decision of a dossier that was examined, in its order. */
    public List<DecisionRows> all(Examined examined) {
        List<ResolvedDecision> decisions = resolver(examined).all();
        List<DecisionRows> all = new ArrayList<>(decisions.size());
        for (int place = 0; place < decisions.size(); place++) {
            all.add(rows(rules.evaluate(decisions.get(place)), examined, place));
        }
        return Collections.unmodifiableList(all);
    }

    /** The rows of the decisions at these places of a dossier that was examined. */
    public List<DecisionRows> at(Examined examined, List<Integer> places) {
        Resolver resolver = resolver(examined);
        return places.stream()
                .map(place -> rows(rules.evaluate(resolver.at(place)), examined, place))
                .toList();
    }

    /** The rows of every decision of a dossier with changes. */
    List<DecisionRows> all(Proven changed) {
        return all(contradictions.in(changed.dossier(), changed.toBeNamed()));
    }

    /** The rows of the decisions at these places of a dossier with changes. */
    List<DecisionRows> at(Proven changed, List<Integer> places) {
        return at(contradictions.in(changed.dossier(), changed.toBeNamed()), places);
    }

    /** The rows in which a rule is broken or has failed, of every decision that has such. */
    public List<BrokenRows> broken(Examined examined) {
        List<ResolvedDecision> decisions = resolver(examined).all();
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

    /** A fact that another one contradicts counts as not known. */
    private Resolver resolver(Examined examined) {
        return new Resolver(examined.undoubted(), catalogue.terms(), catalogue.readAs());
    }

    private DecisionRows rows(Evaluation evaluation, Examined examined, int place) {
        DecisionRows rows = rows(evaluation);
        return examined.found().isEmpty()
                ? rows
                : rows.doubting(examined, examined.dossier().decisions().get(place));
    }

    /** What the rules have reported of a decision, folded into rows. */
    public DecisionRows rows(Evaluation evaluation) {
        return DecisionRows.of(plans.of(evaluation), evaluation);
    }
}
