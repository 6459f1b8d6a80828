package kz.ereje.kb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.seat.SeatedDecision;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The loaded rules in their engine, safe for all threads. Sessions are kept between decisions; one in which a rule threw is thrown
 * away.
 *
 * <p>A rule base that does not hold exactly the rules of its catalogue refuses to start.
 */
public final class RuleBase implements Evaluator {

    private final KieBase engine;
    private final LoadedRules rules;
    private final ConcurrentLinkedDeque<KieSession> idle = new ConcurrentLinkedDeque<>();

    private RuleBase(KieBase engine, LoadedRules rules) {
        this.engine = engine;
        this.rules = rules;
    }

    /**
     * Loads the rules that the library ships.
     *
     * @throws RuleBaseException if they are not exactly the rules of the catalogue
     */
    public static RuleBase load(Catalogue catalogue) {
        return of(CompiledRules.load(), catalogue.rules());
    }

    static RuleBase of(KieBase rules, List<String> catalogued) {
        return new RuleBase(rules, LoadedRules.of(rules, catalogued));
    }

    KieBase engine() {
        return engine;
    }

    LoadedRules rules() {
        return rules;
    }

    @Override
    public Evaluation evaluate(SeatedDecision decision) {
        Map<String, Throwable> failures = new HashMap<>();
        KieSession kept = idle.poll();
        KieSession session = kept == null ? engine.newKieSession() : kept;
        boolean clean = false;
        try {
            FactHandle handle = session.insert(decision);
            fire(session, failures);
            session.delete(handle);
            clean = failures.isEmpty() && session.getFactCount() == 0;
        } catch (RuntimeException e) {
            // A condition threw: the engine stops in the middle, so every rule that has not answered by now has failed.
            return rules.evaluation(decision, failures, () -> e);
        } finally {
            if (clean) {
                idle.push(session);
            } else {
                session.dispose();
            }
        }
        return rules.evaluation(decision, failures);
    }

    private void fire(KieSession session, Map<String, Throwable> failures) {
        for (int round = 0; round <= rules.size(); round++) {
            try {
                session.fireAllRules();
                return;
            } catch (ConsequenceException e) {
                failures.put(e.getRule().getName(), e.getCause() == null ? e : e.getCause());
            }
        }
    }
}
