package kz.ereje.kb.seat;

import kz.ereje.model.decision.PlanControl;
import kz.ereje.model.fact.Answer;

/** Controlling and analysing how the development plan of an enterprise is executed [12.1.15]. */
public final class ControllingPlan extends OnEnterprise {

    private final PlanControl control;

    ControllingPlan(Papers papers, PlanControl control) {
        super(papers, control);
        this.control = control;
    }

    /** Whether it was due by the day of the check to control the execution in the period under check, and was not done. */
    public Answer uncontrolled() {
        return arisen().both(control.controlled().equalTo(true).negated());
    }
}
