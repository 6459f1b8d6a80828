package kz.ereje.kb;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Compares the engine and the direct path on a decision of each kind of which nothing is known: before the first check, and quickly. */
final class Probe {

    private Probe() {}

    /** Refuses rules that report otherwise, or do more than report, when the engine evaluates them. */
    static void refuseUnlessAlike(RuleBase base, DirectPath path) {
        Set<String> asked = new HashSet<>();
        for (ResolvedDecision decision : decisions(base.terms())) {
            refuseUnlessOnlyReporting(base.engine(), decision);
            Evaluation engine = base.evaluate(decision);
            Evaluation direct = path.evaluate(decision);
            refuseFailures(engine);
            refuseFailures(direct);
            if (!engine.findings().equals(direct.findings())) {
                throw new RuleBaseException(
                        "The engine and the direct path do not say the same of a decision of the kind "
                                + decision.decision().kind());
            }
            asked.addAll(direct.findings().keySet());
        }
        if (asked.size() != base.rules().size()) {
            throw new RuleBaseException("Only " + asked.size() + " of "
                    + base.rules().size() + " rules answer for a decision of some kind");
        }
    }

    private static void refuseFailures(Evaluation evaluation) {
        evaluation.failures().forEach((rule, failure) -> {
            throw new RuleBaseException("The rule " + rule + " fails on a decision of which nothing is known", failure);
        });
    }

    /** A consequence that inserts or deletes a fact changes what the other rules see. */
    private static void refuseUnlessOnlyReporting(KieBase engine, ResolvedDecision decision) {
        KieSession session = engine.newKieSession();
        Findings findings = new Findings(decision);
        session.registerChannel(Reporting.FINDINGS, reported -> findings.add((Finding) reported));
        try {
            session.insert(decision);
            int fired = session.fireAllRules();
            if (session.getFactCount() != 1 || fired != findings.byRule().size()) {
                throw new RuleBaseException("A rule does more than report of a decision of the kind "
                        + decision.decision().kind());
            }
        } finally {
            session.dispose();
        }
    }

    /** One of each kind. */
    static List<ResolvedDecision> decisions(LegalTerms terms) {
        Territory unit = Draft.of(Territory.class, "unit").build();
        List<Decision> decisions =
                Stream.of(DecisionKind.values()).map(Probe::unknown).toList();
        Dossier dossier = new Dossier(
                Ref.to(unit.id()),
                Fact.missing(),
                Fact.missing(),
                List.of(unit),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                decisions);
        return new Resolver(dossier, terms).all();
    }

    private static Decision unknown(DecisionKind kind) {
        return kind.type()
                .cast(Draft.of(kind.type().asSubclass(Record.class), kind.name())
                        .build());
    }
}
