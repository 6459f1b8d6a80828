package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Considering and approving the development plan of an enterprise or the report on its execution [12.2.13]. */
public interface ApprovingPlan extends AboutEnterprise {

    /** Whether the office approved it. */
    Fact<Boolean> approvedByOffice();

    /** Whether the plan is carried out, or the report closed. */
    Fact<Boolean> acted();

    /** Whether the office approved it. */
    default Answer officeApproved() {
        return approvedByOffice().equalTo(true);
    }

    /** The same; without its approval there is nothing for the assembly to consent to. */
    default Answer whereOfficeApproved() {
        return officeApproved().ifNo("enterprise.not-approved", approvedByOffice());
    }

    /** Whether the plan is carried out, or the report closed. */
    default Answer planCarriedOutOrReportClosed() {
        return acted().equalTo(true);
    }
}
