package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** An enterprise's own act that needs the office's consent: disposing of property, branches, receivables [12.2.10]. */
public sealed interface ActingEnterprise extends Seated permits ActingAlone, DisposingEnterprise {

    /** Whether it is a communal state enterprise of local self-government, of the own territory. */
    Answer ownEnterprise();

    /** Whether the office consented. */
    Fact<Boolean> officeConsent();

    /** Whether the act is of a kind for which consent is asked: the sale of what the enterprise itself produced is not. */
    Answer consentNeeded();

    /** Whether the enterprise acts without the office's consent. */
    default Answer withoutOfficeConsent() {
        return officeConsent().equalTo(true).negated();
    }

    /** Whether the office consented to the act of the enterprise. */
    default Answer officeConsented() {
        return officeConsent().equalTo(true).ifNo("enterprise.no-office-consent", officeConsent());
    }
}
