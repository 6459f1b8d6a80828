package kz.ereje.kb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.resolved.ResolvedDecision;
import org.kie.api.KieBase;

/**
 * The loaded rules in their engine, safe for all threads. Sessions are kept between decisions; one in which a rule threw is thrown
 * away.
 *
 * <p>A rule base that does not hold exactly the rules of its catalogue refuses to start.
 */
public final class RuleBase implements Evaluator {

    private final KieBase engine;
    private final LoadedRules rules;
    private final LegalTerms terms;
    private final ConcurrentLinkedDeque<RuleSession> idle = new ConcurrentLinkedDeque<>();

    private RuleBase(KieBase engine, LoadedRules rules, LegalTerms terms) {
        this.engine = engine;
        this.rules = rules;
        this.terms = terms;
    }

    /**
     * Loads the rules that the library ships.
     *
     * @throws RuleBaseException if they are not exactly the rules of the catalogue
     */
    public static RuleBase load(Catalogue catalogue) {
        return of(CompiledRules.load(), catalogue.rules(), catalogue.terms());
    }

    static RuleBase of(KieBase rules, List<String> catalogued, LegalTerms terms) {
        return new RuleBase(rules, LoadedRules.of(rules, catalogued), terms);
    }

    KieBase engine() {
        return engine;
    }

    LoadedRules rules() {
        return rules;
    }

    LegalTerms terms() {
        return terms;
    }

    @Override
    public Evaluation evaluate(ResolvedDecision decision) {
        Findings findings = new Findings(decision);
        Map<String, Throwable> failures = new HashMap<>();
        RuleSession kept = idle.poll();
        RuleSession session = kept == null ? new RuleSession(engine) : kept;
        boolean clean = false;
        try {
            session.fire(decision, findings, rules.size(), failures);
            clean = failures.isEmpty() && session.facts() == 0;
        } catch (RuntimeException e) {
            // A condition threw: the engine stops in the middle, so every rule that has not answered by now has failed.
            return rules.evaluation(decision, findings, failures, () -> e);
        } finally {
            if (clean) {
                idle.push(session);
            } else {
                session.dispose();
            }
        }
        return rules.evaluation(decision, findings, failures);
    }
}
