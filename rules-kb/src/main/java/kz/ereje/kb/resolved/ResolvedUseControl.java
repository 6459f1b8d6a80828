package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.UseControl;
import kz.ereje.model.decision.UseFinding;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Controlling how property is used [12.1.10]. */
public record ResolvedUseControl(DecisionFacts facts, UseControl decision) implements TouchingAsset {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** Whether the use was controlled in the period under check. */
    public Answer useControlledInThePeriod() {
        return decision.controlled().equalTo(true);
    }

    /** Whether control made one of these findings. */
    public Answer foundToBe(UseFinding... findings) {
        return decision.finding().isAmong(List.of(findings));
    }

    /** Whether a measure followed. */
    public Answer measureFollowedTheFinding() {
        return decision.measures().equalTo(true);
    }
}
