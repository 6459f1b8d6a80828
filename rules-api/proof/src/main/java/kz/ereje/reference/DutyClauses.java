package kz.ereje.reference;

import java.util.List;
import java.util.Set;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.AssignmentExecution;
import kz.ereje.model.decision.ComplaintOutcome;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.PublicService;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Duties: public services, and acts and assignments from above [14.2, 14.3]. */
final class DutyClauses {

    /** Bodies of the Republic and of the region, whichever region. */
    private static final Set<ActorKind> ABOVE = Set.of(
            ActorKind.PRESIDENT,
            ActorKind.GOVERNMENT,
            ActorKind.CENTRAL_BODY,
            ActorKind.REGION_AKIM,
            ActorKind.REGION_AKIMAT);

    private DutyClauses() {}

    static List<Clause> all() {
        return List.of(new Clause("14.2", DutyClauses::service), new Clause("14.3", DutyClauses::assignment));
    }

    private static Ruling service(Papers papers, Decision decision) {
        return decision instanceof PublicService service
                ? Ruling.always()
                        .rule("late", Terms.lateOrOverdue(service.renderedOn(), service.term(), papers.checkedOn()))
                        .rule("quality", Ask.of(service.complaint(), DutyClauses::isJustified))
                : Ruling.silent();
    }

    /** The outcome of a complaint that is still being examined is not known yet. */
    private static Tri isJustified(ComplaintOutcome complaint) {
        return complaint == ComplaintOutcome.PENDING ? Tri.DOUBT : Tri.of(complaint == ComplaintOutcome.JUSTIFIED);
    }

    private static Ruling assignment(Papers papers, Decision decision) {
        return decision instanceof AssignmentExecution execution
                ? Ruling.when(isNamed(papers, execution.issuer()))
                        .rule("late", Terms.late(execution.executedOn(), execution.term()))
                        .rule("overdue", Terms.overdue(execution.executedOn(), execution.term(), papers.checkedOn()))
                        .rule("quality", Ask.yes(execution.returned()).and(Ask.no(execution.putRight())))
                : Ruling.silent();
    }

    private static Tri isNamed(Papers papers, Fact<Ref<Actor>> issuer) {
        return papers.isOfKind(issuer, ABOVE)
                .or(papers.isUpper(issuer, ActorKind.DISTRICT_AKIM, ActorKind.DISTRICT_AKIMAT))
                .or(papers.isOwn(issuer, ActorKind.AKIM, ActorKind.ACTING_AKIM));
    }
}
