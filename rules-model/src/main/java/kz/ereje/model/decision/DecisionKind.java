package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** What a decision is about; each kind has one record, and dossiers name it by its token, {@code trust-management}. */
public enum DecisionKind implements Term {
    /** Convening a gathering, a separate gathering or an assembly (жиынды, жиналысты шақыру) [12.1.2, 12.1.3]. */
    MEETING_CONVENING(MeetingConvening.class),
    /** Executing what a gathering or an assembly decided (шешімді орындау) [12.1.4]. */
    MEETING_DECISION_EXECUTION(MeetingDecisionExecution.class),
    /** The akim's considering what a gathering or an assembly decided (шешімді қарау) [16.3]. */
    MEETING_DECISION_CONSIDERATION(MeetingDecisionConsideration.class),
    /** Approving the unit's budget (бюджетті бекіту) [12.1.5]. */
    BUDGET_APPROVAL(BudgetApproval.class),
    /** Implementing the unit's budget (бюджетті іске асыру) [12.1.5, 12.1.7]. */
    BUDGET_IMPLEMENTATION(BudgetImplementation.class),
    /** A payment (төлем, шығыс) [3, 12.1.5]. */
    SPENDING(Spending.class),
    /** The report on the execution of the unit's budget (бюджеттің атқарылуы туралы есеп) [12.1.6]. */
    BUDGET_REPORT(BudgetReport.class),
    /** The programme of development of the local community (жергілікті қоғамдастықты дамыту бағдарламасы) [12.1.8]. */
    DEVELOPMENT_PROGRAMME(DevelopmentProgramme.class),
    /** Building, reconstructing or repairing an object (салу, реконструкциялау, жөндеу) [12.1.9]. */
    WORKS(Works.class),
    /** Withdrawing property from a communal legal entity (мүлікті алып қою) [12.1.12, 12.2.6, 12.2.7]. */
    WITHDRAWAL(Withdrawal.class),
    /** Redistributing property between communal legal entities (мүлікті қайта бөлу) [12.2.6]. */
    REDISTRIBUTION(Redistribution.class),
    /** Assigning property to a communal legal entity (мүлікті бекітіп беру) [12.2.15]. */
    ASSIGNMENT(Assignment.class),
    /** Leasing property (мүліктік жалдау) [12.2.8, 12.2.14]. */
    LEASE(Lease.class),
    /** Giving property in trust management (сенімгерлік басқару) [12.2.8, 12.2.14]. */
    TRUST_MANAGEMENT(TrustManagement.class),
    /** Pledging property (кепілге беру) [12.2.14]. */
    PLEDGE(Pledge.class),
    /** Giving property for gratuitous use (өтеусіз пайдалануға беру) [12.2.14]. */
    GRATUITOUS_USE(GratuitousUse.class),
    /** Managing or protecting property where no narrower provision applies (мүлікті басқару, қорғау) [12.2.3]. */
    PROPERTY_MANAGEMENT(PropertyManagement.class),
    /** Privatising an object (жекешелендіру) [12.2.4]. */
    PRIVATISATION(Privatisation.class),
    /** Alienating property otherwise than by privatisation (иеліктен шығару) [12.2.16]. */
    ALIENATION(Alienation.class),
    /** Drafting a legal act on managing communal property (құқықтық акт жобасы) [12.2.2]. */
    LEGAL_ACT_DRAFT(LegalActDraft.class),
    /** Setting the kind, subject and aims of a communal state enterprise (кәсіпорынның түрі, нысанасы, мақсаты) [12.2.5]. */
    ENTERPRISE_PROFILE(EnterpriseProfile.class),
    /** An enterprise's disposing of property assigned to it (кәсіпорынның мүлікке билік етуі) [12.2.10]. */
    ENTERPRISE_DISPOSAL(EnterpriseDisposal.class),
    /** An enterprise's opening a branch or representation (филиал, өкілдік) [12.2.10]. */
    ENTERPRISE_BRANCH(EnterpriseBranch.class),
    /** An enterprise's assigning or writing off receivables (дебиторлық берешек) [12.2.10]. */
    ENTERPRISE_RECEIVABLES(EnterpriseReceivables.class),
    /** Setting the priorities and the mandatory volume of work of enterprises (басым бағыттар) [12.2.12]. */
    ENTERPRISE_PRIORITIES(EnterprisePriorities.class),
    /** The development plan of an enterprise (даму жоспары) [12.2.13]. */
    ENTERPRISE_PLAN(EnterprisePlan.class),
    /** The report on executing a development plan (даму жоспары бойынша есеп) [12.2.13]. */
    ENTERPRISE_REPORT(EnterpriseReport.class),
    /** A finding on how a development plan is executed (жоспардың орындалуын бақылау) [12.1.15]. */
    PLAN_CONTROL(PlanControl.class),
    /** Creating a communal legal entity (заңды тұлғаны құру) [12.2.9]. */
    ENTITY_CREATION(EntityCreation.class),
    /** Reorganising a communal legal entity (қайта ұйымдастыру) [12.2.9]. */
    ENTITY_REORGANISATION(EntityReorganisation.class),
    /** Renaming a communal legal entity (атауын өзгерту) [12.2.9]. */
    ENTITY_RENAMING(EntityRenaming.class),
    /** Liquidating a communal legal entity (тарату) [12.2.9]. */
    ENTITY_LIQUIDATION(EntityLiquidation.class),
    /** Approving or changing the charter of a state legal entity (жарғыны бекіту) [12.2.11]. */
    CHARTER_APPROVAL(CharterApproval.class),
    /** Concluding a contract or agreement (шарт жасасу) [4, 5, 10, 13.5]. */
    CONTRACT_CONCLUSION(ContractConclusion.class),
    /** Requesting information, documents or materials (ақпарат сұрату) [13.2]. */
    INFORMATION_REQUEST(InformationRequest.class),
    /** Using an information database (дерекқорды пайдалану) [13.4]. */
    DATABASE_USE(DatabaseUse.class),
    /** Rendering a public service (мемлекеттік қызмет көрсету) [14.2]. */
    PUBLIC_SERVICE(PublicService.class),
    /** Executing an act or assignment of a superior (тапсырманы орындау) [14.3]. */
    ASSIGNMENT_EXECUTION(AssignmentExecution.class),
    /** Hiring under a labour contract (еңбек шарты бойынша қабылдау) [16.4]. */
    HIRING(Hiring.class),
    /** The consolidated plan of receipts and spending (жиынтық жоспар) [16.5]. */
    CONSOLIDATED_PLAN(ConsolidatedPlan.class),
    /** The inventory of the housing stock (тұрғын үй қорын түгендеу) [16.6]. */
    HOUSING_INVENTORY(HousingInventory.class),
    /** Demolishing housing or another building (тұрғын үйді немесе өзге ғимаратты бұзу) [12.2.3, 16.7, 22]. */
    DEMOLITION(Demolition.class),
    /** Writing off property (мүлікті баланстан шығару) [12.1.16, 12.2.3, 22]. */
    WRITE_OFF(WriteOff.class),
    /** Returning property or declining to take it (мүлікті қайтару немесе қабылдаудан бас тарту) [12.2.3, 21, 22]. */
    PROPERTY_RETURN(PropertyReturn.class),
    /** Helping with a microcredit (микрокредит беруге жәрдемдесу) [16.8]. */
    MICROCREDIT(Microcredit.class),
    /** Appointing a deputy akim (әкімнің орынбасарын тағайындау) [17]. */
    DEPUTY_APPOINTMENT(DeputyAppointment.class),
    /** Setting the duties and powers of the deputy akim (орынбасардың міндеттері) [18]. */
    DEPUTY_DUTIES(DeputyDuties.class),
    /** Responding to a breach of the ethics of state servants (этика нормаларын бұзу) [19]. */
    ETHICS_RESPONSE(EthicsResponse.class),
    /** A finding of control over the use of property (мүлікті пайдалануды бақылау) [12.1.10]. */
    USE_CONTROL(UseControl.class),
    /** A finding on how a trustee performs (сенімгерлік басқарушыны бақылау) [12.1.14]. */
    TRUSTEE_CONTROL(TrusteeControl.class),
    /** A dispute about the unit's property (мүлік туралы дау) [12.1.13]. */
    PROPERTY_DISPUTE(PropertyDispute.class),
    /** Approving or changing the office's regulation (аппарат туралы ереже) [1, 6, 7]. */
    OFFICE_REGULATION(OfficeRegulation.class),
    /** Approving or changing the office's structure (аппараттың құрылымы) [6]. */
    OFFICE_STRUCTURE(OfficeStructure.class),
    /** Creating the office (аппаратты құру) [1, 8]. */
    OFFICE_CREATION(OfficeCreation.class),
    /** Abolishing the office (аппаратты қысқарту) [8]. */
    OFFICE_ABOLITION(OfficeAbolition.class),
    /** Reorganising the office (аппаратты қайта ұйымдастыру) [8, 23]. */
    OFFICE_REORGANISATION(OfficeReorganisation.class),
    /** Liquidating the office (аппаратты тарату) [23]. */
    OFFICE_LIQUIDATION(OfficeLiquidation.class),
    /** Opening an account of the office (шот ашу) [3]. */
    OFFICE_ACCOUNT(OfficeAccount.class),
    /** Issuing a document of the office (құжат шығару) [3]. */
    OFFICE_DOCUMENT(OfficeDocument.class),
    /** Spending on the office's own upkeep (аппаратты ұстау) [9]. */
    OFFICE_UPKEEP(OfficeUpkeep.class),
    /** Taking on or holding property (аппараттың мүлкі) [20.1, 20.2, 21]. */
    OFFICE_PROPERTY(OfficeProperty.class),
    /** A decision that no provision names (өзге шешім) [11.2, 12.2.17]. */
    OTHER(OtherDecision.class);

    private final Class<? extends Decision> type;

    DecisionKind(Class<? extends Decision> type) {
        this.type = type;
    }

    /** The record that holds a decision of this kind. */
    public Class<? extends Decision> type() {
        return type;
    }
}
