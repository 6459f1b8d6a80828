package kz.ereje.kb.resolved;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.act.ReadAs;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.ResolvedDossier;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.decision.Assignment;
import kz.ereje.model.decision.AssignmentExecution;
import kz.ereje.model.decision.BudgetApproval;
import kz.ereje.model.decision.BudgetImplementation;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.decision.CharterApproval;
import kz.ereje.model.decision.ConsolidatedPlan;
import kz.ereje.model.decision.ContractConclusion;
import kz.ereje.model.decision.DatabaseUse;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.decision.DeputyAppointment;
import kz.ereje.model.decision.DeputyDuties;
import kz.ereje.model.decision.DevelopmentProgramme;
import kz.ereje.model.decision.EnterpriseBranch;
import kz.ereje.model.decision.EnterpriseDisposal;
import kz.ereje.model.decision.EnterprisePlan;
import kz.ereje.model.decision.EnterprisePriorities;
import kz.ereje.model.decision.EnterpriseProfile;
import kz.ereje.model.decision.EnterpriseReceivables;
import kz.ereje.model.decision.EnterpriseReport;
import kz.ereje.model.decision.EntityCreation;
import kz.ereje.model.decision.EntityLiquidation;
import kz.ereje.model.decision.EntityRenaming;
import kz.ereje.model.decision.EntityReorganisation;
import kz.ereje.model.decision.EthicsResponse;
import kz.ereje.model.decision.GratuitousUse;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.decision.HousingInventory;
import kz.ereje.model.decision.InformationRequest;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.decision.LegalActDraft;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.MeetingDecisionConsideration;
import kz.ereje.model.decision.MeetingDecisionExecution;
import kz.ereje.model.decision.Microcredit;
import kz.ereje.model.decision.OfficeAbolition;
import kz.ereje.model.decision.OfficeAccount;
import kz.ereje.model.decision.OfficeCreation;
import kz.ereje.model.decision.OfficeDocument;
import kz.ereje.model.decision.OfficeLiquidation;
import kz.ereje.model.decision.OfficeProperty;
import kz.ereje.model.decision.OfficeRegulation;
import kz.ereje.model.decision.OfficeReorganisation;
import kz.ereje.model.decision.OfficeStructure;
import kz.ereje.model.decision.OfficeUpkeep;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.decision.PlanControl;
import kz.ereje.model.decision.Pledge;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.decision.PropertyDispute;
import kz.ereje.model.decision.PropertyManagement;
import kz.ereje.model.decision.PropertyReturn;
import kz.ereje.model.decision.PublicService;
import kz.ereje.model.decision.Redistribution;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.decision.TrustManagement;
import kz.ereje.model.decision.TrusteeControl;
import kz.ereje.model.decision.UseControl;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.decision.Works;
import kz.ereje.model.decision.WriteOff;

/** Resolves the decisions of a dossier, each as the record that answers the rules on its kind. */
public final class Resolver {

    private final ResolvedDossier resolved;

    /** Indexes the records of a dossier, once for all its decisions; for one thread. */
    public Resolver(Dossier dossier, LegalTerms terms) {
        this(dossier, terms, ReadAs.chosen());
    }

    /** The same, the act being read so. */
    public Resolver(Dossier dossier, LegalTerms terms, ReadAs readAs) {
        this.resolved = new ResolvedDossier(dossier, terms, readAs);
    }

    /** The decisions of the dossier in their order, each resolved anew. */
    public List<ResolvedDecision> all() {
        List<Decision> decisions = resolved.dossier().decisions();
        List<ResolvedDecision> all = new ArrayList<>(decisions.size());
        for (Decision decision : decisions) {
            all.add(resolve(decision));
        }
        return Collections.unmodifiableList(all);
    }

    /** The decision at this place of the dossier, resolved anew. */
    public ResolvedDecision at(int place) {
        return resolve(resolved.dossier().decisions().get(place));
    }

    /** The compiler refuses a kind that has no case here. */
    private ResolvedDecision resolve(Decision decision) {
        DecisionFacts facts = new DecisionFacts(resolved, decision);
        return switch (decision.kind()) {
            case MEETING_CONVENING -> new ResolvedMeetingConvening(facts, (MeetingConvening) decision);
            case MEETING_DECISION_EXECUTION ->
                new ResolvedMeetingDecisionExecution(facts, (MeetingDecisionExecution) decision);
            case MEETING_DECISION_CONSIDERATION ->
                new ResolvedMeetingDecisionConsideration(facts, (MeetingDecisionConsideration) decision);
            case BUDGET_APPROVAL -> new ResolvedBudgetApproval(facts, (BudgetApproval) decision);
            case BUDGET_IMPLEMENTATION -> new ResolvedBudgetImplementation(facts, (BudgetImplementation) decision);
            case SPENDING -> new ResolvedSpending(facts, (Spending) decision);
            case BUDGET_REPORT -> new ResolvedBudgetReport(facts, (BudgetReport) decision);
            case DEVELOPMENT_PROGRAMME -> new ResolvedDevelopmentProgramme(facts, (DevelopmentProgramme) decision);
            case WORKS -> new ResolvedWorks(facts, (Works) decision);
            case WITHDRAWAL -> new ResolvedWithdrawal(facts, (Withdrawal) decision);
            case REDISTRIBUTION -> new ResolvedRedistribution(facts, (Redistribution) decision);
            case ASSIGNMENT -> new ResolvedAssignment(facts, (Assignment) decision);
            case LEASE -> new ResolvedLease(facts, (Lease) decision);
            case TRUST_MANAGEMENT -> new ResolvedTrustManagement(facts, (TrustManagement) decision);
            case PLEDGE -> new ResolvedPledge(facts, (Pledge) decision);
            case GRATUITOUS_USE -> new ResolvedGratuitousUse(facts, (GratuitousUse) decision);
            case PROPERTY_MANAGEMENT -> new ResolvedPropertyManagement(facts, (PropertyManagement) decision);
            case PRIVATISATION -> new ResolvedPrivatisation(facts, (Privatisation) decision);
            case ALIENATION -> new ResolvedAlienation(facts, (Alienation) decision);
            case LEGAL_ACT_DRAFT -> new ResolvedLegalActDraft(facts, (LegalActDraft) decision);
            case ENTERPRISE_PROFILE -> new ResolvedEnterpriseProfile(facts, (EnterpriseProfile) decision);
            case ENTERPRISE_DISPOSAL -> new ResolvedEnterpriseDisposal(facts, (EnterpriseDisposal) decision);
            case ENTERPRISE_BRANCH -> new ResolvedEnterpriseBranch(facts, (EnterpriseBranch) decision);
            case ENTERPRISE_RECEIVABLES -> new ResolvedEnterpriseReceivables(facts, (EnterpriseReceivables) decision);
            case ENTERPRISE_PRIORITIES -> new ResolvedEnterprisePriorities(facts, (EnterprisePriorities) decision);
            case ENTERPRISE_PLAN -> new ResolvedEnterprisePlan(facts, (EnterprisePlan) decision);
            case ENTERPRISE_REPORT -> new ResolvedEnterpriseReport(facts, (EnterpriseReport) decision);
            case PLAN_CONTROL -> new ResolvedPlanControl(facts, (PlanControl) decision);
            case ENTITY_CREATION -> new ResolvedEntityCreation(facts, (EntityCreation) decision);
            case ENTITY_REORGANISATION -> new ResolvedEntityReorganisation(facts, (EntityReorganisation) decision);
            case ENTITY_RENAMING -> new ResolvedEntityRenaming(facts, (EntityRenaming) decision);
            case ENTITY_LIQUIDATION -> new ResolvedEntityLiquidation(facts, (EntityLiquidation) decision);
            case CHARTER_APPROVAL -> new ResolvedCharterApproval(facts, (CharterApproval) decision);
            case CONTRACT_CONCLUSION -> new ResolvedContractConclusion(facts, (ContractConclusion) decision);
            case INFORMATION_REQUEST -> new ResolvedInformationRequest(facts, (InformationRequest) decision);
            case DATABASE_USE -> new ResolvedDatabaseUse(facts, (DatabaseUse) decision);
            case PUBLIC_SERVICE -> new ResolvedPublicService(facts, (PublicService) decision);
            case ASSIGNMENT_EXECUTION -> new ResolvedAssignmentExecution(facts, (AssignmentExecution) decision);
            case HIRING -> new ResolvedHiring(facts, (Hiring) decision);
            case CONSOLIDATED_PLAN -> new ResolvedConsolidatedPlan(facts, (ConsolidatedPlan) decision);
            case HOUSING_INVENTORY -> new ResolvedHousingInventory(facts, (HousingInventory) decision);
            case DEMOLITION -> new ResolvedDemolition(facts, (Demolition) decision);
            case WRITE_OFF -> new ResolvedWriteOff(facts, (WriteOff) decision);
            case PROPERTY_RETURN -> new ResolvedPropertyReturn(facts, (PropertyReturn) decision);
            case MICROCREDIT -> new ResolvedMicrocredit(facts, (Microcredit) decision);
            case DEPUTY_APPOINTMENT -> new ResolvedDeputyAppointment(facts, (DeputyAppointment) decision);
            case DEPUTY_DUTIES -> new ResolvedDeputyDuties(facts, (DeputyDuties) decision);
            case ETHICS_RESPONSE -> new ResolvedEthicsResponse(facts, (EthicsResponse) decision);
            case USE_CONTROL -> new ResolvedUseControl(facts, (UseControl) decision);
            case TRUSTEE_CONTROL -> new ResolvedTrusteeControl(facts, (TrusteeControl) decision);
            case PROPERTY_DISPUTE -> new ResolvedPropertyDispute(facts, (PropertyDispute) decision);
            case OFFICE_REGULATION -> new ResolvedOfficeRegulation(facts, (OfficeRegulation) decision);
            case OFFICE_STRUCTURE -> new ResolvedOfficeStructure(facts, (OfficeStructure) decision);
            case OFFICE_CREATION -> new ResolvedOfficeCreation(facts, (OfficeCreation) decision);
            case OFFICE_ABOLITION -> new ResolvedOfficeAbolition(facts, (OfficeAbolition) decision);
            case OFFICE_REORGANISATION -> new ResolvedOfficeReorganisation(facts, (OfficeReorganisation) decision);
            case OFFICE_LIQUIDATION -> new ResolvedOfficeLiquidation(facts, (OfficeLiquidation) decision);
            case OFFICE_ACCOUNT -> new ResolvedOfficeAccount(facts, (OfficeAccount) decision);
            case OFFICE_DOCUMENT -> new ResolvedOfficeDocument(facts, (OfficeDocument) decision);
            case OFFICE_UPKEEP -> new ResolvedOfficeUpkeep(facts, (OfficeUpkeep) decision);
            case OFFICE_PROPERTY -> new ResolvedOfficeProperty(facts, (OfficeProperty) decision);
            case OTHER -> new ResolvedOtherDecision(facts, (OtherDecision) decision);
        };
    }
}
