package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;

/** Managing or protecting property, and deciding its fate, where no narrower provision applies [12.2.3]. */
public interface ManagingProperty extends TouchingAsset {

    /** Whether no narrower provision speaks of the decision, so that this general one does. */
    default Answer noNarrowerProvisionSpeaksOfIt() {
        return always();
    }
}
