package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.decision.ConsiderationOutcome;
import kz.ereje.model.decision.ConsolidatedPlan;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.decision.HousingInventory;
import kz.ereje.model.decision.MeetingDecisionConsideration;
import kz.ereje.model.decision.Microcredit;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** The duties and powers of the akim [16.3 to 16.8]. */
final class AkimClauses {

    private static final Set<ActorKind> AKIM = Set.of(ActorKind.AKIM, ActorKind.ACTING_AKIM);

    private AkimClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("16.3", AkimClauses::consideration),
                new Clause("16.4", AkimClauses::hiring),
                new Clause("16.5", AkimClauses::consolidatedPlan),
                new Clause("16.6", AkimClauses::inventory),
                new Clause("16.7", AkimClauses::demolition),
                new Clause("16.8", (papers, decision) -> microcredit(decision)));
    }

    /** Clause 16 requires the akim: an acting akim counts, the office does not. */
    static Tri isAkim(Papers papers, Fact<Ref<Actor>> who) {
        return papers.isOwn(who, AKIM);
    }

    static Tri akimDecides(Papers papers, Decision decision) {
        return isAkim(papers, decision.particulars().decidedBy());
    }

    private static Ruling consideration(Papers papers, Decision decision) {
        if (!(decision instanceof MeetingDecisionConsideration consideration)) {
            return Ruling.silent();
        }
        Tri adopted = papers.ofMeeting(
                consideration.meeting(),
                meeting -> Ask.is(meeting.kind(), MeetingKind.GATHERING, MeetingKind.ASSEMBLY));
        return Ruling.when(adopted)
                .rule(
                        "not-considered",
                        notConsidered(papers, consideration).and(termPassed(papers, consideration.term())))
                .rule(
                        "considered-by-other",
                        Ask.stated(consideration.consideredOn()),
                        isAkim(papers, consideration.consideredBy()).not());
    }

    /** A decision refused without reasons is not considered, nor is one that is still to be considered. */
    private static Tri notConsidered(Papers papers, MeetingDecisionConsideration consideration) {
        Tri unreasoned = Ask.is(consideration.outcome(), ConsiderationOutcome.REFUSED_WITHOUT_REASONS);
        return Ask.none(consideration.consideredOn()).or(unreasoned).or(stillToCome(papers, consideration));
    }

    /** An act due at the latest on the day after the term has happened on any day on which the term has passed. */
    private static Tri stillToCome(Papers papers, MeetingDecisionConsideration consideration) {
        boolean whateverTheDay = Ask.both(
                        consideration.consideredOn(),
                        consideration.term(),
                        (LocalDate day, LocalDate term) -> !day.isAfter(term.plusDays(1)))
                .isYes();
        return whateverTheDay ? Tri.NO : Ask.after(consideration.consideredOn(), papers.checkedOn());
    }

    /** The law sets no number of days: without a stated term a lawyer has to judge what time was reasonable. */
    private static Tri termPassed(Papers papers, Fact<LocalDate> term) {
        return Ask.none(term).isYes() ? Tri.DOUBT : Ask.after(papers.checkedOn(), term);
    }

    private static Ruling hiring(Papers papers, Decision decision) {
        if (!(decision instanceof Hiring hiring)) {
            return Ruling.silent();
        }
        Tri provided = Ask.is(hiring.funding(), FundingSource.BUDGET_SAVINGS, FundingSource.SELF_GOVERNMENT_RECEIPTS);
        return Ruling.always()
                .rule("funding", provided.not())
                .rule("hirer", hires(papers, hiring).not());
    }

    private static Tri hires(Papers papers, Hiring hiring) {
        return papers.read("16.4.who-counts-as-akim", "office-too")
                ? papers.isOwn(
                        hiring.particulars().decidedBy(), ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.OFFICE)
                : akimDecides(papers, hiring);
    }

    private static Ruling consolidatedPlan(Papers papers, Decision decision) {
        if (!(decision instanceof ConsolidatedPlan plan)) {
            return Ruling.silent();
        }
        Tri drafted = papers.read("16.5.who-draws-it-up", "akim-alone")
                ? isAkim(papers, plan.draftedBy())
                : papers.isOwn(
                        plan.draftedBy(),
                        ActorKind.AKIM,
                        ActorKind.ACTING_AKIM,
                        ActorKind.OFFICE,
                        ActorKind.OFFICE_EMPLOYEE);
        Tri leftOut = Ask.any(plan.leftOut(), ref -> isInstitution(papers, papers.actor(ref)));
        return Ruling.always()
                .rule("approver", akimDecides(papers, plan).and(drafted).not())
                .rule("not-consolidated", leftOut);
    }

    /** The office is a state institution of the unit too. */
    private static Tri isInstitution(Papers papers, Actor actor) {
        return Papers.isOfKind(actor, Set.of(ActorKind.COMMUNAL_INSTITUTION, ActorKind.OFFICE))
                .and(papers.isOfUnit(actor));
    }

    /** An inventory that falls due after the day of the check is not broken by not having happened. */
    private static Ruling inventory(Papers papers, Decision decision) {
        return decision instanceof HousingInventory inventory
                ? Ruling.when(Ask.yes(inventory.due()))
                        .rule(
                                "not-held",
                                Ask.no(inventory.carriedOut())
                                        .and(Ask.byThen(inventory.particulars().date(), papers.checkedOn())))
                : Ruling.silent();
    }

    private static Ruling demolition(Papers papers, Decision decision) {
        if (!(decision instanceof Demolition demolition)) {
            return Ruling.silent();
        }
        Consents consents = new Consents(papers, demolition);
        Tri sound = papers.ofAsset(demolition.asset(), asset -> Ask.no(asset.dangerous()));
        return Ruling.when(new Property(papers, demolition).isHousingOfUnit())
                .rule(Consents.RULE, consents.lacksAssembly())
                .rule("no-district-akim-consent", consents.lacksDistrictAkim())
                .rule("not-dangerous", sound)
                .rule("organiser", isAkim(papers, demolition.organiser()).not());
    }

    private static Ruling microcredit(Decision decision) {
        return decision instanceof Microcredit credit
                ? Ruling.always()
                        .rule("not-rural", Ask.no(credit.ruralBorrower()))
                        .rule("no-programme", Ask.none(credit.programme()))
                : Ruling.silent();
    }
}
