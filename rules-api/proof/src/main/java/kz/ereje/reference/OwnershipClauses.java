package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.ContractType;
import kz.ereje.model.decision.CharterApproval;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseDisposal;
import kz.ereje.model.decision.EnterprisePriorities;
import kz.ereje.model.decision.EnterpriseProfile;
import kz.ereje.model.decision.EntityDecision;
import kz.ereje.model.decision.PlanControl;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.PropertyDispute;
import kz.ereje.model.decision.Redistribution;
import kz.ereje.model.decision.TrusteeControl;
import kz.ereje.model.decision.UseControl;
import kz.ereje.model.decision.UseFinding;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.decision.Works;
import kz.ereje.model.decision.WorksType;
import kz.ereje.model.decision.WriteOff;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** The acts of the office as owner, in its own competence [12.1.9 to 12.1.16]. */
final class OwnershipClauses {

    private OwnershipClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.1.9", OwnershipClauses::works),
                new Clause("12.1.10", OwnershipClauses::useControl),
                new Clause("12.1.11", OwnershipClauses::ownersRights),
                new Clause("12.1.12", OwnershipClauses::upkeep),
                new Clause("12.1.13", OwnershipClauses::dispute),
                new Clause("12.1.14", OwnershipClauses::trustee),
                new Clause("12.1.15", OwnershipClauses::planControl),
                new Clause("12.1.16", OwnershipClauses::register));
    }

    /** Whether it is the unit's communal property, land and water apart. */
    private static Tri isUnits(Papers papers, Fact<Ref<Asset>> asset) {
        return papers.isThing(asset).and(papers.isUnitProperty(asset));
    }

    /** Whether the duty is due: one whose day lies ahead is not broken yet. */
    private static Tri isDue(Papers papers, Decision decision) {
        return Ask.byThen(decision.particulars().date(), papers.checkedOn());
    }

    private static Ruling works(Papers papers, Decision decision) {
        if (!(decision instanceof Works works)) {
            return Ruling.silent();
        }
        Tri units = papers.isUnitProperty(works.asset());
        Tri byOffice = papers.isOwn(works.customer(), Papers.DECIDER);
        return Ruling.when(papers.isThing(works.asset()))
                .rule("customer", units, byOffice.not())
                .rule("foreign-object", isForbidden(papers).and(byOffice), units.not());
    }

    /** Whether the act wants the office to be customer for the unit's objects alone. */
    private static Tri isForbidden(Papers papers) {
        return Tri.of(!papers.read("12.1.9.objects-not-the-units", "not-forbidden"));
    }

    private static Ruling useControl(Papers papers, Decision decision) {
        if (!(decision instanceof UseControl control)) {
            return Ruling.silent();
        }
        Tri due = isDue(papers, decision);
        Tri misused = Ask.is(control.finding(), UseFinding.MISUSED, UseFinding.INEFFICIENT);
        return Ruling.when(isUnits(papers, control.asset()))
                .rule("no-control", due.and(Ask.no(control.controlled())))
                .rule("misuse-tolerated", due.and(misused).and(Ask.no(control.measures())));
    }

    private static Ruling ownersRights(Papers papers, Decision decision) {
        Tri thing = decision instanceof PropertyDecision property ? papers.isThing(property.asset()) : Tri.YES;
        return entity(decision)
                .map(entity -> Ruling.when(thing.and(isUnitsEntity(papers, entity)))
                        .rule("other-owner", papers.isOffices(decision).not()))
                .orElseGet(Ruling::silent);
    }

    /** The entity over which a decision exercises the rights of the owner. */
    private static Optional<Fact<Ref<Actor>>> entity(Decision decision) {
        if (decision instanceof EntityDecision one) {
            return Optional.of(one.entity());
        }
        if (decision instanceof CharterApproval one) {
            return Optional.of(one.entity());
        }
        if (decision instanceof EnterpriseProfile one) {
            return Optional.of(one.enterprise());
        }
        if (decision instanceof EnterprisePriorities one) {
            return Optional.of(one.enterprise());
        }
        if (decision instanceof Withdrawal one) {
            return Optional.of(one.holder());
        }
        return decision instanceof Redistribution one ? Optional.of(one.holder()) : Optional.empty();
    }

    private static Tri isUnitsEntity(Papers papers, Fact<Ref<Actor>> entity) {
        return papers.isOwn(entity, ActorKind.COMMUNAL_INSTITUTION, ActorKind.COMMUNAL_ENTERPRISE);
    }

    private static Tri isUnitsEnterprise(Papers papers, Fact<Ref<Actor>> enterprise) {
        return papers.isOwn(enterprise, ActorKind.COMMUNAL_ENTERPRISE);
    }

    private static Ruling upkeep(Papers papers, Decision decision) {
        if (!(decision instanceof Withdrawal withdrawal)) {
            return Ruling.silent();
        }
        Tri passed = Ask.byThen(withdrawal.passedOn(), papers.checkedOn());
        return Ruling.when(papers.isThing(withdrawal.asset()).and(isUnitsEnterprise(papers, withdrawal.holder())))
                .rule("no-term", noTerm(papers, withdrawal))
                .rule("not-written-off", passed.and(Ask.no(withdrawal.writtenOff())));
    }

    /** A term that ends too early is a term: whether it is the one that the act requires is for a lawyer. */
    private static Tri noTerm(Papers papers, Withdrawal withdrawal) {
        if (papers.read("12.1.12.term-ends-too-soon", "term-is-set")) {
            return Ask.none(withdrawal.upkeepUntil());
        }
        Tri tooEarly = papers.read("12.1.12.term-ends-too-soon", "violated") ? Tri.YES : Tri.DOUBT;
        Fact<LocalDate> checked = papers.checkedOn();
        Fact<LocalDate> date = withdrawal.particulars().date();
        List<Fact<LocalDate>> all = List.of(date, checked, withdrawal.upkeepUntil(), withdrawal.passedOn());
        Worlds worlds = new Worlds();
        Supplier<Optional<LocalDate>> until = worlds.day(withdrawal.upkeepUntil(), Worlds.days(true, all));
        Supplier<Optional<LocalDate>> passed = worlds.day(withdrawal.passedOn(), Worlds.days(true, all));
        Supplier<Optional<LocalDate>> today = worlds.day(checked, Worlds.days(false, all));
        Supplier<Optional<LocalDate>> day = worlds.day(date, Worlds.days(false, all));
        return worlds.ask(() -> until.get()
                .map(last -> {
                    LocalDate needed = passed.get().or(today).orElseThrow();
                    boolean early =
                            last.isBefore(needed) || last.isBefore(day.get().orElseThrow());
                    return early ? tooEarly : Tri.NO;
                })
                .orElse(Tri.YES));
    }

    private static Ruling dispute(Papers papers, Decision decision) {
        if (!(decision instanceof PropertyDispute dispute)) {
            return Ruling.silent();
        }
        Tri byOther = papers.isOwn(dispute.representative(), Papers.DECIDER).not();
        return Ruling.when(isUnits(papers, dispute.asset()))
                .rule(
                        "not-defended",
                        isDue(papers, decision)
                                .and(Ask.yes(dispute.infringement()))
                                .and(Ask.no(dispute.measures())))
                .rule("other-representative", byOther.and(Ask.no(dispute.authorised())));
    }

    private static Ruling trustee(Papers papers, Decision decision) {
        if (!(decision instanceof TrusteeControl control)) {
            return Ruling.silent();
        }
        Tri due = isDue(papers, decision);
        Tri inForce = papers.ofContract(
                control.contract(),
                contract -> Ask.is(contract.type(), ContractType.TRUST_MANAGEMENT)
                        .and(Ask.byThen(contract.date(), papers.checkedOn())));
        return Ruling.when(inForce)
                .rule("no-control", due.and(Ask.no(control.controlled())))
                .rule("breach-tolerated", due.and(Ask.yes(control.breach())).and(Ask.no(control.measures())));
    }

    private static Ruling planControl(Papers papers, Decision decision) {
        return decision instanceof PlanControl control
                ? Ruling.when(isUnitsEnterprise(papers, control.enterprise()))
                        .rule("not-monitored", isDue(papers, decision).and(Ask.no(control.controlled())))
                : Ruling.silent();
    }

    private static Ruling register(Papers papers, Decision decision) {
        return decision instanceof PropertyDecision property
                ? Ruling.when(isUnits(papers, property.asset()).and(isHeld(papers, decision)))
                        .rule("not-registered", papers.ofAsset(property.asset(), asset -> Ask.no(asset.registered())))
                : Ruling.silent();
    }

    /** An object that is only being built does not exist yet, and stock in trade is not held in the register. */
    private static Tri isHeld(Papers papers, Decision decision) {
        if (decision instanceof WriteOff) {
            return Tri.of(!papers.read("12.1.16.property-written-off", "nothing-to-enter"));
        }
        if (decision instanceof Works works) {
            return Ask.is(works.type(), WorksType.CONSTRUCTION).not();
        }
        return decision instanceof EnterpriseDisposal disposal
                ? Ask.yes(disposal.ownProduct()).not()
                : Tri.YES;
    }
}
