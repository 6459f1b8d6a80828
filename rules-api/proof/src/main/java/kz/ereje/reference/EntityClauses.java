package kz.ereje.reference;

import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.CharterApproval;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseBranch;
import kz.ereje.model.decision.EnterpriseDecision;
import kz.ereje.model.decision.EnterpriseDisposal;
import kz.ereje.model.decision.EnterpriseKind;
import kz.ereje.model.decision.EnterprisePlan;
import kz.ereje.model.decision.EnterprisePriorities;
import kz.ereje.model.decision.EnterpriseProfile;
import kz.ereje.model.decision.EnterpriseReceivables;
import kz.ereje.model.decision.EnterpriseReport;
import kz.ereje.model.decision.EntityDecision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** The unit's communal enterprises and legal entities [12.2.5, 12.2.9 to 12.2.13]. */
final class EntityClauses {

    private EntityClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.2.5", EntityClauses::profile),
                new Clause("12.2.9", EntityClauses::fate),
                new Clause("12.2.10", EntityClauses::ownActs),
                new Clause("12.2.11", EntityClauses::charter),
                new Clause("12.2.12", EntityClauses::priorities),
                new Clause("12.2.13", EntityClauses::plans));
    }

    private static Ruling profile(Papers papers, Decision decision) {
        if (!(decision instanceof EnterpriseProfile profile)) {
            return Ruling.silent();
        }
        Tri kind = Ask.is(profile.enterpriseKind(), EnterpriseKind.ECONOMIC_MANAGEMENT, EnterpriseKind.TREASURY);
        return Ruling.when(isOwnEnterprise(papers, profile))
                .rule(Consents.RULE, consents(papers, profile).lacksAssembly())
                .rule("kind", kind.not())
                .rule("subject-or-aims-missing", Ask.no(profile.setsSubject()).or(Ask.no(profile.setsAims())));
    }

    private static Ruling fate(Papers papers, Decision decision) {
        if (!(decision instanceof EntityDecision entity)) {
            return Ruling.silent();
        }
        Consents consents = new Consents(papers, entity, entity.entity());
        return Ruling.when(isOwnEntity(papers, entity.entity()))
                .rule(Consents.RULE, consents.lacksAssembly())
                .rule("no-district-akim-consent", consents.lacksDistrictAkim());
    }

    private static Ruling ownActs(Papers papers, Decision decision) {
        if (decision instanceof EnterpriseDisposal disposal) {
            // The sale of what the enterprise itself produced needs no consent.
            Tri needed = new Property(papers, disposal).isUnderClause().and(Ask.no(disposal.ownProduct()));
            return byEnterprise(papers, disposal, needed, disposal.officeConsent());
        }
        if (decision instanceof EnterpriseBranch branch) {
            return byEnterprise(papers, branch, Tri.YES, branch.officeConsent());
        }
        if (decision instanceof EnterpriseReceivables receivables) {
            return byEnterprise(papers, receivables, Tri.YES, receivables.officeConsent());
        }
        return Ruling.silent();
    }

    /** The assembly consents before the office does: where the office has not consented, its consent alone is missing. */
    private static Ruling byEnterprise(
            Papers papers, EnterpriseDecision decision, Tri needed, Fact<Boolean> officeConsent) {
        Tri agreed = Ask.yes(officeConsent);
        return Ruling.when(needed.and(isOwnEnterprise(papers, decision)))
                .rule("no-office-consent", agreed.not())
                .rule(Consents.RULE, agreed, consents(papers, decision).lacksAssembly());
    }

    private static Ruling charter(Papers papers, Decision decision) {
        if (!(decision instanceof CharterApproval charter)) {
            return Ruling.silent();
        }
        // Somebody of the staff is no other body; who may sign for the office is clause 15.
        Tri office = Property.officeDecides(papers, charter);
        return Ruling.when(isOwnEntity(papers, charter.entity()))
                .rule(Consents.RULE, new Consents(papers, charter, charter.entity()).lacksAssembly())
                .rule("approver", office.not());
    }

    private static Ruling priorities(Papers papers, Decision decision) {
        return decision instanceof EnterprisePriorities priorities
                ? Ruling.when(isOwnEnterprise(papers, priorities))
                        .rule(Consents.RULE, consents(papers, priorities).lacksAssembly())
                : Ruling.silent();
    }

    private static Ruling plans(Papers papers, Decision decision) {
        if (decision instanceof EnterprisePlan plan) {
            return approved(papers, plan, plan.approvedByOffice(), plan.carriedOut());
        }
        if (decision instanceof EnterpriseReport report) {
            return approved(papers, report, report.approvedByOffice(), report.closed());
        }
        return Ruling.silent();
    }

    /** Before the office approves there is nothing to consent to. */
    private static Ruling approved(
            Papers papers, EnterpriseDecision decision, Fact<Boolean> approved, Fact<Boolean> done) {
        Tri agreed = Ask.yes(approved);
        return Ruling.when(isOwnEnterprise(papers, decision))
                .rule(Consents.RULE, agreed, consents(papers, decision).lacksAssembly())
                .rule("not-approved", agreed.not().and(Ask.yes(done)));
    }

    private static Consents consents(Papers papers, EnterpriseDecision decision) {
        return new Consents(papers, decision, decision.enterprise());
    }

    private static Tri isOwnEnterprise(Papers papers, EnterpriseDecision decision) {
        return papers.isOwn(decision.enterprise(), ActorKind.COMMUNAL_ENTERPRISE);
    }

    private static Tri isOwnEntity(Papers papers, Fact<Ref<Actor>> entity) {
        return papers.isOwn(entity, ActorKind.COMMUNAL_INSTITUTION, ActorKind.COMMUNAL_ENTERPRISE);
    }
}
