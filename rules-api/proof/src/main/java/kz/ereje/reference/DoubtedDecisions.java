package kz.ereje.reference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.ContractType;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.decision.AssignmentExecution;
import kz.ereje.model.decision.BudgetImplementation;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.decision.ContractedDecision;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Disposal;
import kz.ereje.model.decision.MeetingDecision;
import kz.ereje.model.decision.MeetingDecisionConsideration;
import kz.ereje.model.decision.MeetingDecisionExecution;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.decision.PropertyUse;
import kz.ereje.model.decision.Redistribution;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.decision.UseControl;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.decision.Works;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** What cannot be true of decisions, kind by kind. */
record DoubtedDecisions(Doubted doubted) {

    /** Findings, duties and acts of enterprises may be without a signature; all else that is adopted has one. */
    private static final Set<DecisionKind> WITHOUT_SIGNATURE = EnumSet.of(
            DecisionKind.MEETING_CONVENING,
            DecisionKind.MEETING_DECISION_EXECUTION,
            DecisionKind.MEETING_DECISION_CONSIDERATION,
            DecisionKind.BUDGET_REPORT,
            DecisionKind.DEVELOPMENT_PROGRAMME,
            DecisionKind.LEGAL_ACT_DRAFT,
            DecisionKind.ENTERPRISE_DISPOSAL,
            DecisionKind.ENTERPRISE_BRANCH,
            DecisionKind.ENTERPRISE_RECEIVABLES,
            DecisionKind.ENTERPRISE_PLAN,
            DecisionKind.ENTERPRISE_REPORT,
            DecisionKind.PLAN_CONTROL,
            DecisionKind.DATABASE_USE,
            DecisionKind.PUBLIC_SERVICE,
            DecisionKind.ASSIGNMENT_EXECUTION,
            DecisionKind.HOUSING_INVENTORY,
            DecisionKind.ETHICS_RESPONSE,
            DecisionKind.USE_CONTROL,
            DecisionKind.TRUSTEE_CONTROL,
            DecisionKind.PROPERTY_DISPUTE,
            DecisionKind.OFFICE_ACCOUNT,
            DecisionKind.OFFICE_DOCUMENT,
            DecisionKind.OFFICE_UPKEEP,
            DecisionKind.OFFICE_PROPERTY,
            DecisionKind.OTHER);

    private static final Set<ContractType> NO_SALE = EnumSet.of(
            ContractType.LEASE,
            ContractType.TRUST_MANAGEMENT,
            ContractType.PLEDGE,
            ContractType.GRATUITOUS_USE,
            ContractType.WORKS,
            ContractType.SUPPLY);

    private static final Set<ContractType> NO_WORKS = EnumSet.of(
            ContractType.LEASE,
            ContractType.TRUST_MANAGEMENT,
            ContractType.PLEDGE,
            ContractType.GRATUITOUS_USE,
            ContractType.SALE);

    void look(Decision decision) {
        signature(decision);
        new DoubtedDays(doubted).look(decision);
        consents(decision);
        basis(decision.particulars());
        if (decision instanceof ContractedDecision contracted) {
            contract(contracted);
        }
        if (decision instanceof MeetingDecisionConsideration considered) {
            decidedAt(considered, considered.consideredOn());
            doubted.where(
                    considered.consideredOn() instanceof Fact.None<?>
                            && considered.outcome().isKnown(),
                    considered.consideredOn(),
                    considered.outcome());
        } else if (decision instanceof MeetingDecisionExecution executed) {
            decidedAt(executed, executed.executedOn());
        } else if (decision instanceof Withdrawal withdrawal) {
            withdrawal(withdrawal);
        } else if (decision instanceof Redistribution redistribution) {
            redistribution(redistribution);
        } else {
            duties(decision);
        }
    }

    private void signature(Decision decision) {
        Particulars said = decision.particulars();
        boolean adopted = Doubted.both(said.date(), doubted.papers().checkedOn(), (day, today) -> !day.isAfter(today));
        boolean found = Doubted.is(said.withoutDecision(), without -> without);
        doubted.unless(
                said.withoutDecision(),
                found,
                !WITHOUT_SIGNATURE.contains(decision.kind()) && said.signedBy() instanceof Fact.None<?> && adopted,
                said.signedBy());
        doubted.where(found && said.signedBy().isKnown(), said.withoutDecision(), said.signedBy());
    }

    private void consents(Decision decision) {
        List<Consent> listed = doubted.consents(decision);
        listed.forEach(consent -> doubted.where(
                Doubted.aDecadeLater(consent.date(), decision.particulars().date()),
                consent.date(),
                decision.particulars().date()));
        List<Consent> about = listed.stream()
                .filter(consent -> !Doubted.is(consent.decision(), ref -> !ref.equals(Ref.to(decision.id()))))
                .toList();
        about.forEach(
                one -> about.forEach(other -> doubted.where(refusedAfter(one, other), one.granted(), other.granted())));
    }

    private static boolean refusedAfter(Consent granted, Consent refused) {
        return Doubted.both(granted.givenBy(), refused.givenBy(), Ref::equals)
                && Doubted.is(granted.granted(), given -> given)
                && Doubted.is(refused.granted(), given -> !given)
                && !Doubted.later(granted.date(), refused.date());
    }

    private void basis(Particulars said) {
        said.basis()
                .asOptional()
                .orElse(List.of())
                .forEach(act -> doubted.where(
                        Doubted.aDecadeLater(act.inForceFrom(), said.date()), act.inForceFrom(), said.date()));
    }

    private void contract(ContractedDecision decision) {
        decision.contract().asOptional().map(doubted.papers()::contract).ifPresent(contract -> {
            Fact<LocalDate> day = decision.particulars().date();
            doubted.where(
                    Doubted.aDecadeLater(contract.date(), day) || Doubted.aDecadeLater(day, contract.date()),
                    contract.date(),
                    day);
            doubted.where(
                    Doubted.is(contract.type(), type -> isAnother(decision, type)),
                    decision.contract(),
                    contract.type());
            Fact<Ref<Actor>> recipient = recipient(decision, contract.type());
            doubted.where(Doubted.differ(recipient, contract.counterparty()), recipient, contract.counterparty());
        });
    }

    private static boolean isAnother(ContractedDecision decision, ContractType type) {
        return switch (decision.kind()) {
            case LEASE -> type != ContractType.LEASE && type != ContractType.OTHER;
            case TRUST_MANAGEMENT -> type != ContractType.TRUST_MANAGEMENT && type != ContractType.OTHER;
            case PLEDGE -> type != ContractType.PLEDGE && type != ContractType.OTHER;
            case GRATUITOUS_USE -> type != ContractType.GRATUITOUS_USE && type != ContractType.OTHER;
            default ->
                (decision instanceof Works && NO_WORKS.contains(type))
                        || (decision instanceof Alienation && NO_SALE.contains(type));
        };
    }

    /** Who has to be the other party: of a sale its buyer, of a use its tenant. */
    private static Fact<Ref<Actor>> recipient(ContractedDecision decision, Fact<ContractType> type) {
        if (decision instanceof PropertyUse use) {
            return use.recipient();
        }
        return decision instanceof Disposal disposal && Doubted.is(type, stated -> stated == ContractType.SALE)
                ? disposal.recipient()
                : Fact.missing();
    }

    private void decidedAt(MeetingDecision decision, Fact<LocalDate> done) {
        decision.meeting().asOptional().map(doubted.papers()::meeting).ifPresent(meeting -> {
            doubted.where(Doubted.later(meeting.date(), done), meeting.date(), done);
            doubted.where(Doubted.is(meeting.status(), DoubtedRecords.DID_NOT_MEET::contains), decision.meeting());
            doubted.where(
                    Doubted.is(meeting.status(), status -> status == MeetingStatus.PLANNED) && Span.isStated(done),
                    decision.meeting(),
                    done);
        });
    }

    private void withdrawal(Withdrawal decision) {
        decision.asset()
                .asOptional()
                .map(doubted.papers()::asset)
                .ifPresent(asset -> doubted.unless(
                        decision.passedOn(),
                        Span.isStated(decision.passedOn()),
                        Doubted.differ(decision.holder(), asset.holder()),
                        decision.holder(),
                        asset.holder()));
        doubted.where(
                Doubted.later(decision.particulars().date(), decision.upkeepUntil()),
                decision.particulars().date(),
                decision.upkeepUntil());
    }

    private void redistribution(Redistribution decision) {
        decision.asset()
                .asOptional()
                .map(doubted.papers()::asset)
                .ifPresent(asset -> doubted.where(
                        Doubted.differ(decision.holder(), asset.holder())
                                && Doubted.differ(decision.recipient(), asset.holder()),
                        decision.holder(),
                        asset.holder(),
                        decision.recipient()));
        doubted.where(
                decision.asset().isKnown()
                        && doubted.actor(
                                decision.recipient(),
                                ActorKind.PERSON,
                                ActorKind.ENTREPRENEUR,
                                ActorKind.COMPANY,
                                ActorKind.NON_PROFIT),
                decision.recipient(),
                decision.asset());
        doubted.where(
                decision.asset().isKnown() && Doubted.both(decision.holder(), decision.recipient(), Ref::equals),
                decision.holder(),
                decision.recipient(),
                decision.asset());
    }

    private void duties(Decision decision) {
        Fact<LocalDate> day = decision.particulars().date();
        if (decision instanceof AssignmentExecution task) {
            doubted.where(
                    Doubted.is(task.returned(), returned -> returned) && task.executedOn() instanceof Fact.None<?>,
                    task.returned(),
                    task.executedOn());
        } else if (decision instanceof UseControl control) {
            doubted.where(
                    Doubted.is(control.controlled(), held -> !held)
                            && control.finding().isKnown(),
                    control.controlled(),
                    control.finding());
        } else if (decision instanceof BudgetReport report) {
            report.presentations()
                    .asOptional()
                    .orElse(List.of())
                    .forEach(one -> doubted.where(
                            Doubted.both(report.year(), one.date(), (year, shown) -> year >= shown.getYear()),
                            report.year(),
                            one.date()));
        } else if (decision instanceof Spending payment) {
            doubted.where(
                    payment.planApproved().isKnown()
                            && Doubted.both(payment.year(), day, (year, paid) -> year != paid.getYear()),
                    payment.year(),
                    payment.planApproved());
            planned(payment.planApproved(), payment.planApprovedOn(), day);
        } else if (decision instanceof BudgetImplementation implementation) {
            planned(implementation.planApproved(), implementation.planApprovedOn(), day);
        }
    }

    private void planned(Fact<Boolean> approved, Fact<LocalDate> approvedOn, Fact<LocalDate> day) {
        doubted.where(Doubted.is(approved, was -> !was) && Span.isStated(approvedOn), approved, approvedOn);
        doubted.where(Doubted.aDecadeLater(day, approvedOn), day, approvedOn);
    }
}
