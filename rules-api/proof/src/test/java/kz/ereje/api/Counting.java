package kz.ereje.api;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.ResolvedDecision;

/**
 * A checker, and how often it put the questions of the rules to a decision.
 *
 * @param checker what is asked
 * @param asked how often so far
 */
public record Counting(ComplianceChecker checker, AtomicLong asked) {

    /** A checker of which nothing was asked yet. */
    public static Counting create() {
        Catalogue catalogue = Catalogue.read();
        RuleBase rules = RuleBase.load(catalogue);
        AtomicLong asked = new AtomicLong();
        Evaluator counting = new Evaluator() {
            @Override
            public Evaluation evaluate(ResolvedDecision decision) {
                asked.incrementAndGet();
                return rules.evaluate(decision);
            }

            @Override
            public Optional<Evaluation> evaluateBroken(ResolvedDecision decision) {
                asked.incrementAndGet();
                return rules.evaluateBroken(decision);
            }
        };
        return new Counting(new ComplianceChecker(catalogue, counting), asked);
    }
}
