package kz.ereje.kb.seat;

import kz.ereje.model.decision.EnterpriseDecision;
import kz.ereje.model.decision.EnterprisePlan;
import kz.ereje.model.decision.EnterpriseReport;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Considering and approving the development plan of an enterprise or the report on its execution [12.2.13]. */
public final class ApprovingPlan extends OnEnterprise {

    private final Fact<Boolean> approvedByOffice;
    private final Fact<Boolean> acted;

    private ApprovingPlan(
            Papers papers, EnterpriseDecision about, Fact<Boolean> approvedByOffice, Fact<Boolean> acted) {
        super(papers, about);
        this.approvedByOffice = approvedByOffice;
        this.acted = acted;
    }

    static ApprovingPlan of(Papers papers, EnterprisePlan plan) {
        return new ApprovingPlan(papers, plan, plan.approvedByOffice(), plan.carriedOut());
    }

    static ApprovingPlan of(Papers papers, EnterpriseReport report) {
        return new ApprovingPlan(papers, report, report.approvedByOffice(), report.closed());
    }

    /** Whether the office approved it; without its approval there is nothing for the assembly to consent to. */
    public Answer approved() {
        return approvedByOffice.equalTo(true).ifNo("enterprise.not-approved", approvedByOffice);
    }

    /** Whether the plan is carried out, or the report closed, without the office's approval. */
    public Answer actedUnapproved() {
        return acted.equalTo(true).both(approvedByOffice.equalTo(true).negated());
    }
}
