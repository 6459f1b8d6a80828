package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** An enterprise's own act that needs the office's consent: disposing of property, branches, receivables [12.2.10]. */
public interface ActingEnterprise extends AboutEnterprise {

    /** Whether the office consented. */
    Fact<Boolean> officeConsent();

    /** Whether subclause 2 of clause 12 covers the property, where the act touches any. */
    default Answer notDistrictPropertyHandedToAkim() {
        return Answer.yes();
    }

    /** Whether the act is of a kind for which consent is required: the sale of what the enterprise itself produced is not. */
    default Answer notSaleOfOwnProduct() {
        return Answer.yes();
    }

    /** Whether the office consented to the act of the enterprise. */
    default Answer officeConsented() {
        return officeConsent().equalTo(true);
    }

    /** The same; without the office's consent there is none that the assembly could agree to. */
    default Answer whereOfficeConsented() {
        return officeConsented().ifNo("enterprise.no-office-consent", officeConsent());
    }
}
