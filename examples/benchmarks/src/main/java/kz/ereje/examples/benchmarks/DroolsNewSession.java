package kz.ereje.examples.benchmarks;

import java.util.List;
import java.util.Set;
import kz.ereje.kb.Questions;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Drools with the rules as the build compiled them, and a session of its own for each check, as its documentation shows. */
final class DroolsNewSession implements Peer {

    private final KieBase rules = Questions.engine();

    @Override
    public Set<String> broken(Dossier dossier) {
        List<ResolvedDecision> decisions = new Resolver(dossier, Questions.TERMS).all();
        KieSession session = rules.newKieSession();
        try {
            return Reported.broken(session, decisions);
        } finally {
            session.dispose();
        }
    }
}
