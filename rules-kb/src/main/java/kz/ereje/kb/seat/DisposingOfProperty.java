package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Answer;

/** Alienating property or disposing of it in another way: uses, privatisation, alienation [12.2.14, 22]. */
public class DisposingOfProperty extends ContractedProperty {

    DisposingOfProperty(Papers papers, Decision decision) {
        super(papers, decision);
    }

    /** Whether the assembly's consent is missing where only a stated law could make it needless [22]. */
    public final Answer withoutAssemblyOrException() {
        return remarkingException(consentOf(ActorKind.ASSEMBLY).negated());
    }

    /** Giving away or letting what the district handed to the akim is not the act's matter either: Law 148 art. 35(1-3). */
    @Override
    public final boolean outsideTheAct() {
        return outsideDistrictProperty().isNo();
    }
}
