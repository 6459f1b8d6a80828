package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;

/** Takes the evidence of compliant rows away, one fact after the other. */
public final class Evidence {

    private Evidence() {}

    /**
     * Requires that no rule of a compliant row keeps its outcome without a fact of its evidence on what is left of that evidence; it may
     * keep it on other ground, such as another consent. Returns how many facts were taken away.
     */
    public static int requireEachFactOf(ComplianceChecker checker, Dossier dossier) {
        List<DecisionResult> before = checker.check(dossier).decisions();
        Set<Fact<?>> evidence = new HashSet<>();
        before.forEach(decision -> decision.with(Outcome.COMPLIANT).forEach(row -> evidence.addAll(row.facts())));
        for (Fact<?> fact : evidence) {
            List<DecisionResult> after =
                    checker.check(Removal.of(dossier, fact.path())).decisions();
            for (int i = 0; i < before.size(); i++) {
                compare(before.get(i), after.get(i), fact);
            }
        }
        return evidence.size();
    }

    private static void compare(DecisionResult before, DecisionResult after, Fact<?> removed) {
        for (int i = 0; i < before.provisions().size(); i++) {
            ProvisionResult kept = before.provisions().get(i);
            ProvisionResult now = after.provisions().get(i);
            if (kept.outcome() == Outcome.COMPLIANT
                    && kept.facts().contains(removed)
                    && now.outcome() == Outcome.COMPLIANT) {
                restsOnOtherGround(kept, now, removed);
            }
        }
    }

    private static void restsOnOtherGround(ProvisionResult before, ProvisionResult after, Fact<?> removed) {
        for (int i = 0; i < before.rules().size(); i++) {
            ProvisionResult.Rule kept = before.rules().get(i);
            ProvisionResult.Rule now = after.rules().get(i);
            if (kept.facts().contains(removed) && now.outcome() == kept.outcome()) {
                List<Fact<?>> fresh = new ArrayList<>(now.facts());
                fresh.removeAll(kept.facts());
                assertThat(fresh)
                        .as("%s stayed %s without %s", kept.id(), kept.outcome(), removed)
                        .isNotEmpty();
            }
        }
    }
}
