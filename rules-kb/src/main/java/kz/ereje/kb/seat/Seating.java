package kz.ereje.kb.seat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.decision.Assignment;
import kz.ereje.model.decision.AssignmentExecution;
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
import kz.ereje.model.decision.PublicService;
import kz.ereje.model.decision.Redistribution;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.decision.TrustManagement;
import kz.ereje.model.decision.TrusteeControl;
import kz.ereje.model.decision.UseControl;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.decision.Works;

/** Seats decisions in their dossier, each as the kind of thing that rules speak of. */
public final class Seating {

    private static final Map<Class<? extends Decision>, BiFunction<Papers, Decision, SeatedDecision>> SEATS =
            new HashMap<>();

    static {
        ofProperty();
        ofMeetings();
        ofBudgetAndProgramme();
        ofEntities();
        ofOffice();
        ofAkim();
    }

    private final Papers papers;
    private final Dossier dossier;

    /** Makes everything in a dossier findable, once for all its decisions. */
    public Seating(Dossier dossier) {
        this.papers = new Papers(dossier);
        this.dossier = dossier;
    }

    /** The decisions of the dossier in their order, each seated anew. */
    public List<SeatedDecision> all() {
        List<SeatedDecision> seated = new ArrayList<>(dossier.decisions().size());
        for (Decision decision : dossier.decisions()) {
            seated.add(seat(decision));
        }
        return Collections.unmodifiableList(seated);
    }

    /** The decision at this place of the dossier, seated anew. */
    public SeatedDecision at(int place) {
        return seat(dossier.decisions().get(place));
    }

    private SeatedDecision seat(Decision decision) {
        BiFunction<Papers, Decision, SeatedDecision> seat = SEATS.get(decision.getClass());
        if (seat == null) {
            throw new IllegalStateException("There is no seat for a decision of the kind " + decision.kind());
        }
        return seat.apply(papers, decision);
    }

    /** The kinds of decision that have a seat: all of them. */
    static Set<Class<? extends Decision>> seated() {
        return SEATS.keySet();
    }

    private static <D extends Decision> void seat(Class<D> kind, BiFunction<Papers, D, SeatedDecision> seat) {
        SEATS.put(kind, (papers, decision) -> seat.apply(papers, kind.cast(decision)));
    }

    private static void ofProperty() {
        seat(Lease.class, TenureOfProperty::new);
        seat(TrustManagement.class, TenureOfProperty::new);
        seat(GratuitousUse.class, GratuitousUseOfProperty::new);
        seat(Pledge.class, UseOfProperty::new);
        seat(Privatisation.class, PrivatisingProperty::new);
        seat(Alienation.class, AlienatingProperty::new);
        seat(Works.class, WorksOnObject::new);
        seat(Demolition.class, DemolishingHousing::new);
        seat(Assignment.class, AssigningProperty::new);
        seat(OfficeProperty.class, HoldingProperty::new);
        seat(PropertyDispute.class, DisputingProperty::new);
        seat(PropertyManagement.class, ManagingProperty::new);
        seat(Redistribution.class, RedistributingProperty::new);
        seat(UseControl.class, ControllingUse::new);
        seat(Withdrawal.class, WithdrawingProperty::new);
        seat(TrusteeControl.class, ControllingTrustee::new);
        seat(ContractConclusion.class, ConcludingContract::new);
    }

    private static void ofMeetings() {
        seat(MeetingConvening.class, ConveningMeeting::new);
        seat(MeetingDecisionExecution.class, ExecutingMeetingDecision::new);
        seat(MeetingDecisionConsideration.class, ConsideringMeetingDecision::new);
    }

    private static void ofBudgetAndProgramme() {
        seat(BudgetImplementation.class, ImplementingBudget::new);
        seat(Spending.class, SpendingBudget::new);
        seat(BudgetReport.class, ReportingBudget::new);
        seat(DevelopmentProgramme.class, DevelopingProgramme::new);
        seat(ConsolidatedPlan.class, ConsolidatingPlan::new);
    }

    private static void ofEntities() {
        seat(EntityCreation.class, ChangingEntity::new);
        seat(EntityReorganisation.class, ChangingEntity::new);
        seat(EntityRenaming.class, ChangingEntity::new);
        seat(EntityLiquidation.class, ChangingEntity::new);
        seat(CharterApproval.class, ApprovingCharter::new);
        seat(EnterpriseProfile.class, ProfilingEnterprise::new);
        seat(EnterprisePriorities.class, SettingPriorities::new);
        seat(EnterprisePlan.class, ApprovingPlan::of);
        seat(EnterpriseReport.class, ApprovingPlan::of);
        seat(PlanControl.class, ControllingPlan::new);
        seat(EnterpriseDisposal.class, DisposingEnterprise::new);
        seat(EnterpriseBranch.class, (papers, branch) -> new ActingAlone(papers, branch, branch.officeConsent()));
        seat(EnterpriseReceivables.class, (papers, debts) -> new ActingAlone(papers, debts, debts.officeConsent()));
    }

    private static void ofOffice() {
        seat(OfficeCreation.class, CreatingOffice::new);
        seat(OfficeAbolition.class, DecidingOfficeFate::new);
        seat(OfficeReorganisation.class, ReorganisingOffice::new);
        seat(OfficeLiquidation.class, LiquidatingOffice::new);
        seat(OfficeRegulation.class, ApprovingOfficeRegulation::new);
        seat(OfficeStructure.class, ApprovingOfficeStructure::new);
        seat(OfficeDocument.class, IssuingDocument::new);
        seat(OfficeAccount.class, HoldingAccount::new);
        seat(OfficeUpkeep.class, KeepingOffice::new);
        seat(LegalActDraft.class, DraftingAct::new);
        seat(InformationRequest.class, RequestingInformation::new);
        seat(DatabaseUse.class, UsingDatabase::new);
        seat(PublicService.class, RenderingService::new);
        seat(AssignmentExecution.class, ExecutingAssignment::new);
        seat(OtherDecision.class, DecidingOtherwise::new);
    }

    private static void ofAkim() {
        seat(Hiring.class, HiringWorker::new);
        seat(HousingInventory.class, TakingInventory::new);
        seat(Microcredit.class, HelpingMicrocredit::new);
        seat(DeputyAppointment.class, AppointingDeputy::new);
        seat(DeputyDuties.class, SettingDeputyDuties::new);
        seat(EthicsResponse.class, RespondingToBreach::new);
    }
}
