package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.model.decision.LegalForm;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** A decision that gives the office its legal form: creating it, approving its regulation [1]. */
public interface GivingLegalForm extends ResolvedDecision {

    /** The legal form that the decision gives. */
    Fact<LegalForm> legalForm();

    /** Whether the office is given one of these legal forms. */
    default Answer legalFormAmong(LegalForm... forms) {
        return legalForm().isAmong(List.of(forms));
    }
}
