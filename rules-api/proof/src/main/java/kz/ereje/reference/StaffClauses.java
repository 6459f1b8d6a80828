package kz.ereje.reference;

import java.util.List;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DeputyAppointment;
import kz.ereje.model.decision.DeputyDuties;
import kz.ereje.model.decision.EthicsResponse;

/** The deputy akim and the ethics of the staff [17, 18, 19]. */
final class StaffClauses {

    private StaffClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("17", (papers, decision) -> appointment(decision)),
                new Clause("18", StaffClauses::deputy),
                new Clause("19", StaffClauses::ethics));
    }

    private static Ruling appointment(Decision decision) {
        return decision instanceof DeputyAppointment appointment
                ? Ruling.always().rule("no-basis", Ask.none(appointment.ground()))
                : Ruling.silent();
    }

    /** Whoever signs takes the decision: any decision can be one that a deputy takes. */
    private static Ruling deputy(Papers papers, Decision decision) {
        Tri signs = papers.isOwn(Papers.signer(decision), ActorKind.DEPUTY_AKIM);
        Ruling ruling = Ruling.always()
                .rule("beyond-powers", signs, Ask.no(decision.particulars().assignedToDeputy()));
        return decision instanceof DeputyDuties duties
                ? ruling.rule(
                        "set-by-other", AkimClauses.akimDecides(papers, duties).not())
                : ruling;
    }

    /** An answer that falls due after the day of the check is not broken by not having been given. */
    private static Ruling ethics(Papers papers, Decision decision) {
        return decision instanceof EthicsResponse response
                ? Ruling.when(Ask.yes(response.breachEstablished())
                                .and(papers.isOwn(
                                        response.breachBy(), ActorKind.OFFICE_EMPLOYEE, ActorKind.DEPUTY_AKIM)))
                        .rule(
                                "no-response",
                                Ask.no(response.measures())
                                        .and(Ask.byThen(response.particulars().date(), papers.checkedOn())))
                : Ruling.silent();
    }
}
