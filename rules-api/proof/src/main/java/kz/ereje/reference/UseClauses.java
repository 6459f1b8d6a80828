package kz.ereje.reference;

import java.util.List;
import java.util.Set;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.Assignment;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.decision.GratuitousUse;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.PropertyManagement;
import kz.ereje.model.decision.PropertyReturn;
import kz.ereje.model.decision.PropertyUse;
import kz.ereje.model.decision.Tenure;
import kz.ereje.model.decision.WriteOff;

/** Managing the unit's property, giving it to others for use, assigning it [12.2.3, 12.2.8, 12.2.14, 12.2.15]. */
final class UseClauses {

    private static final String OWNER = "not-unit-property";

    /** Natural persons and non-state legal entities. */
    private static final Set<ActorKind> NON_STATE =
            Set.of(ActorKind.PERSON, ActorKind.ENTREPRENEUR, ActorKind.COMPANY, ActorKind.NON_PROFIT);

    private UseClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.2.3", UseClauses::management),
                new Clause("12.2.8", UseClauses::tenure),
                new Clause("12.2.14", UseClauses::use),
                new Clause("12.2.15", UseClauses::assignment));
    }

    private static Ruling management(Papers papers, Decision decision) {
        if (!isManagement(decision) || isNoManagementThen(papers, decision)) {
            return Ruling.silent();
        }
        Property property = new Property(papers, (PropertyDecision) decision);
        // Clause 16 is the narrower norm on the unit's housing.
        Tri general =
                decision instanceof Demolition ? property.isHousingOfUnit().not() : Tri.YES;
        Tri lifted = general.and(Exceptions.none(decision));
        Tri asked = property.isGovernedAndUnits().and(lifted);
        Tri refused = new Consents(papers, decision).lacksAssembly();
        // To hand back or to refuse what is another's leaves it to the owner.
        Tri kept = decision instanceof PropertyReturn ? property.isUnits() : Tri.YES;
        Tri spoken = property.speaksOfOwner().and(kept).and(lifted);
        Tri foreign = property.isUnits().not();
        return Ruling.always()
                .rule(Consents.RULE, Exceptions.asked(papers, decision, asked, refused), refused)
                .rule(OWNER, Exceptions.asked(papers, decision, spoken, foreign), foreign);
    }

    /** Whether a thing is taken down or given up is decided by who manages it. */
    private static boolean isManagement(Decision decision) {
        return decision instanceof PropertyManagement
                || decision instanceof Demolition
                || decision instanceof WriteOff
                || decision instanceof PropertyReturn;
    }

    /** What is not managing by another reading: to pull down, or to strike from the books. */
    private static boolean isNoManagementThen(Papers papers, Decision decision) {
        return decision instanceof Demolition && papers.read("12.2.3.demolition", "not-managing")
                || decision instanceof WriteOff && papers.read("12.2.3.write-off", "bookkeeping");
    }

    private static Ruling tenure(Papers papers, Decision decision) {
        if (!(decision instanceof Tenure tenure)) {
            return Ruling.silent();
        }
        Tri nonState = papers.isOfKind(tenure.recipient(), NON_STATE);
        Tri promised = papers.ofContract(tenure.contract(), UseClauses::promisesFreeTransfer);
        return ofUnits(papers, tenure)
                .rule("recipient", new Property(papers, tenure).speaksOfOwner(), nonState.not())
                .rule("free-transfer", new Property(papers, tenure).isGovernedAndUnits(), promised.and(Tri.DOUBT));
    }

    private static Tri promisesFreeTransfer(Contract contract) {
        return Ask.yes(contract.laterFreeTransfer());
    }

    private static Ruling use(Papers papers, Decision decision) {
        if (!(decision instanceof PropertyUse use)) {
            return Ruling.silent();
        }
        Ruling ruling = ofUnits(papers, use);
        return decision instanceof GratuitousUse gratuitous
                ? ruling.rule(
                        "gratuitous-ground",
                        new Property(papers, use).isGovernedAndUnits(),
                        Ask.none(gratuitous.ground()).and(Tri.DOUBT))
                : ruling;
    }

    private static Ruling assignment(Papers papers, Decision decision) {
        if (!(decision instanceof Assignment assignment)) {
            return Ruling.silent();
        }
        Tri entity = papers.isOwn(assignment.assignee(), ActorKind.COMMUNAL_INSTITUTION, ActorKind.COMMUNAL_ENTERPRISE);
        // The office is a state institution of the unit; whether 12.2.15 means it too is for a lawyer.
        Tri office = papers.isOwn(assignment.assignee(), ActorKind.OFFICE);
        Tri judged = papers.read("12.2.15.assigned-to-the-office", "violated") ? Tri.YES : Tri.DOUBT;
        return ofUnits(papers, assignment)
                .rule(
                        "assignee",
                        new Property(papers, assignment).speaksOfOwner(),
                        entity.not().and(office.not().or(judged)));
    }

    /** The two rules that every decision on the unit's property has to keep. */
    static Ruling ofUnits(Papers papers, PropertyDecision decision) {
        Property property = new Property(papers, decision);
        return Ruling.always()
                .rule(Consents.RULE, property.isGovernedAndUnits(), new Consents(papers, decision).lacksAssembly())
                .rule(OWNER, property.speaksOfOwner(), property.isUnits().not());
    }
}
