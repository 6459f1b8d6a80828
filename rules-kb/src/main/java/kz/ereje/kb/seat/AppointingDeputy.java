package kz.ereje.kb.seat;

import kz.ereje.model.decision.DeputyAppointment;
import kz.ereje.model.fact.Answer;

/** Appointing a deputy akim [17]. */
public final class AppointingDeputy extends SeatedDecision {

    private final DeputyAppointment appointment;

    AppointingDeputy(Papers papers, DeputyAppointment appointment) {
        super(papers, appointment);
        this.appointment = appointment;
    }

    /** Whether legislation provides for a deputy here. */
    public Answer providedByLaw() {
        return appointment.ground().passes(act -> true);
    }
}
