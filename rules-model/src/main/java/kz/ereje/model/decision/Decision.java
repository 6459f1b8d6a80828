package kz.ereje.model.decision;

/**
 * A planned or adopted decision of the office, the akim or another body (шешім, өкім), or a duty that was left undone.
 *
 * <p>One record for each kind; the interfaces between them group the kinds that the act names together.
 */
public sealed interface Decision
        permits AssignmentExecution,
                BudgetApproval,
                BudgetImplementation,
                BudgetReport,
                CharterApproval,
                ConsolidatedPlan,
                ContractedDecision,
                DatabaseUse,
                DeputyAppointment,
                DeputyDuties,
                DevelopmentProgramme,
                EnterpriseDecision,
                EntityDecision,
                EthicsResponse,
                Hiring,
                HousingInventory,
                InformationRequest,
                LegalActDraft,
                MeetingDecision,
                Microcredit,
                OfficeAccount,
                OfficeDecision,
                OfficeDocument,
                OfficeFate,
                OfficeLiquidation,
                OfficeUpkeep,
                OtherDecision,
                PropertyDecision,
                PublicService,
                Spending,
                TrusteeControl {

    /** What every decision has: id, day, decider, consents. */
    Particulars particulars();

    /** The name by which the dossier refers to it. */
    default String id() {
        return particulars().id();
    }

    /** What it is about. */
    default DecisionKind kind() {
        return Kinds.of(getClass());
    }
}
