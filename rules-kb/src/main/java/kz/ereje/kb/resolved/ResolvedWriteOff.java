package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.WriteOff;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Writing off property [12.1.16, 12.2.3, 22]. */
public record ResolvedWriteOff(DecisionFacts facts, WriteOff decision)
        implements DisposingOfProperty, ManagingProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** The general provision speaks of it, unless writing off is read as bookkeeping [12.2.3]. */
    @Override
    public Answer noNarrowerProvisionSpeaksOfIt() {
        return dossier().spokenOfUnless(Alternative.WRITE_OFF_IS_BOOKKEEPING);
    }

    /** What is written off was in the register, unless it is read that there is nothing to enter any more [12.1.16]. */
    @Override
    public Answer assetExists() {
        return dossier().spokenOfUnless(Alternative.WRITTEN_OFF_LEAVES_REGISTER);
    }
}
