package kz.ereje.kb;

import java.util.Map;
import kz.ereje.kb.resolved.ResolvedDecision;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/** A session of the engine that is kept between decisions, and the one place where its findings arrive; for one thread at a time. */
final class RuleSession {

    private final KieSession session;
    private @Nullable Findings findings;

    RuleSession(KieBase engine) {
        this.session = engine.newKieSession();
        session.registerChannel(Reporting.FINDINGS, reported -> arrived((Finding) reported));
    }

    private void arrived(Finding reported) {
        if (findings == null) {
            throw new IllegalStateException("The rule " + reported.rule() + " reported of no decision");
        }
        findings.add(reported);
    }

    /**
     * Evaluates the rules for a decision: their reports go into the findings, what their consequences throw into the failures.
     *
     * @param rounds how often the engine may be started again after a consequence threw
     */
    void fire(ResolvedDecision decision, Findings into, int rounds, Map<String, Throwable> failures) {
        this.findings = into;
        FactHandle handle = session.insert(decision);
        for (int round = 0; round <= rounds; round++) {
            try {
                session.fireAllRules();
                break;
            } catch (ConsequenceException e) {
                failures.put(e.getRule().getName(), e.getCause() == null ? e : e.getCause());
            }
        }
        session.delete(handle);
        this.findings = null;
    }

    /** How many facts it holds; none between decisions. */
    long facts() {
        return session.getFactCount();
    }

    void dispose() {
        session.dispose();
    }
}
