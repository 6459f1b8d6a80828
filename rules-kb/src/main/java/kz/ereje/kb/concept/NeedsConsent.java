package kz.ereje.kb.concept;

import kz.ereje.model.Actor;
import kz.ereje.model.Consent;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision for which a consent is required, and what makes a consent one for it. */
public interface NeedsConsent {

    /** The decision. */
    Decision decision();

    /** The legal entity that the decision is about: it is no body that could agree; unknown where the decision is about none. */
    Fact<Ref<Actor>> entity();

    /** Whether a consent that names no decision speaks of this one's asset and of this kind of disposal. */
    Answer coveredByGeneral(Consent consent);

    /** The answer with the remarks on the decider and the contract of the decision. */
    Answer remarking(Answer consent);
}
