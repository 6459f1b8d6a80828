package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.decision.ContractConclusion;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.decision.EntityDecision;
import kz.ereje.model.decision.GratuitousUse;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.MeetingDecisionConsideration;
import kz.ereje.model.decision.MeetingDecisionExecution;
import kz.ereje.model.decision.OfficeFate;
import kz.ereje.model.decision.OfficeRegulation;
import kz.ereje.model.decision.OfficeStructure;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.PropertyUse;
import kz.ereje.model.decision.Tenure;
import kz.ereje.model.decision.Works;

/** Seats decisions in their dossier, each as the kind of thing that rules speak of. */
public final class Seating {

    private final Papers papers;
    private final Dossier dossier;

    /** Makes everything in a dossier findable, once for all its decisions. */
    public Seating(Dossier dossier) {
        this.papers = new Papers(dossier);
        this.dossier = dossier;
    }

    /** The decisions of the dossier in their order, each seated anew. */
    public List<SeatedDecision> all() {
        return dossier.decisions().stream().map(this::seat).toList();
    }

    private SeatedDecision seat(Decision decision) {
        if (decision instanceof PropertyDecision property) {
            return property(property);
        }
        if (decision instanceof MeetingConvening convening) {
            return new ConveningMeeting(papers, convening);
        }
        if (decision instanceof MeetingDecisionExecution execution) {
            return new ExecutingMeetingDecision(papers, execution);
        }
        if (decision instanceof MeetingDecisionConsideration consideration) {
            return new ConsideringMeetingDecision(papers, consideration);
        }
        if (decision instanceof BudgetReport report) {
            return new ReportingBudget(papers, report);
        }
        if (decision instanceof EntityDecision entity) {
            return new ChangingEntity(papers, entity);
        }
        if (decision instanceof ContractConclusion conclusion) {
            return new ConcludingContract(papers, conclusion);
        }
        return decision instanceof Hiring hiring ? new HiringWorker(papers, hiring) : office(decision);
    }

    private SeatedDecision property(PropertyDecision decision) {
        if (decision instanceof Tenure tenure) {
            return new TenureOfProperty(papers, tenure);
        }
        if (decision instanceof GratuitousUse use) {
            return new GratuitousUseOfProperty(papers, use);
        }
        if (decision instanceof PropertyUse use) {
            return new UseOfProperty(papers, use);
        }
        if (decision instanceof Privatisation privatisation) {
            return new PrivatisingProperty(papers, privatisation);
        }
        if (decision instanceof Alienation alienation) {
            return new AlienatingProperty(papers, alienation);
        }
        if (decision instanceof Works works) {
            return new WorksOnObject(papers, works);
        }
        return decision instanceof Demolition demolition
                ? new DemolishingHousing(papers, demolition)
                : new TouchingAsset(papers, decision);
    }

    private SeatedDecision office(Decision decision) {
        if (decision instanceof OfficeRegulation regulation) {
            return new ApprovingOfficeRegulation(papers, regulation);
        }
        if (decision instanceof OfficeStructure structure) {
            return new ApprovingOfficeStructure(papers, structure);
        }
        return decision instanceof OfficeFate fate
                ? new DecidingOfficeFate(papers, fate)
                : new SeatedDecision(papers, decision);
    }
}
