package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.UseControl;
import kz.ereje.model.decision.UseFinding;
import kz.ereje.model.fact.Answer;

/** Controlling how property is used [12.1.10]. */
public final class ControllingUse extends TouchingAsset {

    private static final List<UseFinding> FAULTS = List.of(UseFinding.MISUSED, UseFinding.INEFFICIENT);

    private final UseControl control;

    ControllingUse(Papers papers, UseControl control) {
        super(papers, control);
        this.control = control;
    }

    /** Whether it was due by the day of the check to control the use in the period under check, and was not done. */
    public Answer uncontrolled() {
        return arisen().both(control.controlled().equalTo(true).negated());
    }

    /** Whether control found it used off its purpose or inefficiently, and no measure followed. */
    public Answer misuseTolerated() {
        return arisen().both(control.finding().isAmong(FAULTS))
                .both(control.measures().equalTo(true).negated());
    }
}
