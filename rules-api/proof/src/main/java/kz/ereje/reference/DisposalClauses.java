package kz.ereje.reference;

import java.util.List;
import kz.ereje.model.Acquisition;
import kz.ereje.model.ContractType;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.decision.OfficeProperty;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.PropertyReturn;
import kz.ereje.model.decision.PropertyUse;

/** Selling or giving away the unit's property, and the property that the office itself holds [12.2.4, 12.2.16, 21, 22]. */
final class DisposalClauses {

    private DisposalClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.2.4", DisposalClauses::privatisation),
                new Clause("12.2.16", DisposalClauses::alienation),
                new Clause("21", DisposalClauses::assigned),
                new Clause("22", DisposalClauses::held));
    }

    private static Ruling alienation(Papers papers, Decision decision) {
        return decision instanceof Alienation alienation ? UseClauses.ofUnits(papers, alienation) : Ruling.silent();
    }

    private static Ruling privatisation(Papers papers, Decision decision) {
        if (!(decision instanceof Privatisation sale)) {
            return Ruling.silent();
        }
        Tri units = new Property(papers, sale).isGovernedAndUnits();
        return UseClauses.ofUnits(papers, sale)
                .rule("no-valuation", units, Ask.none(sale.valuedOn()))
                .rule("valuation-after-sale", units, valuedAfter(papers, sale))
                .rule("not-preserved", units, Ask.no(sale.preserved()))
                .rule("no-sale-contract", units, passedWithout(papers, sale))
                .rule("sale-terms-uncontrolled", units, uncontrolled(papers, sale));
    }

    private static Tri valuedAfter(Papers papers, Privatisation sale) {
        return Ask.stated(sale.valuedOn())
                .and(papers.ofContract(
                        sale.contract(),
                        contract -> Ask.is(contract.type(), ContractType.SALE)
                                .and(Ask.after(sale.valuedOn(), contract.date()))));
    }

    /** A contract of another kind, or one concluded after the object had passed, does not count. */
    private static Tri passedWithout(Papers papers, Privatisation sale) {
        Tri under = papers.ofContract(
                sale.contract(),
                contract ->
                        Ask.is(contract.type(), ContractType.SALE).and(Ask.byThen(contract.date(), sale.passedOn())));
        return Ask.stated(sale.passedOn()).and(under.not());
    }

    /** Before the contract is concluded there are no terms to keep. */
    private static Tri uncontrolled(Papers papers, Privatisation sale) {
        Tri concluded = papers.ofContract(
                sale.contract(),
                contract -> Ask.is(contract.type(), ContractType.SALE)
                        .and(Ask.byThen(contract.date(), papers.checkedOn())));
        return Ask.no(sale.termsControlled()).and(concluded);
    }

    private static Ruling assigned(Papers papers, Decision decision) {
        boolean givesAway = Property.isDisposal(decision) && !papers.read("21.which-decisions", "taking-on-alone");
        if (!(decision instanceof OfficeProperty) && !givesAway) {
            return Ruling.silent();
        }
        PropertyDecision property = (PropertyDecision) decision;
        Property whose = new Property(papers, property);
        Tri kept = decision instanceof PropertyReturn ? whose.isUnits() : Tri.YES;
        return Ruling.when(whose.isGoverned()
                        .and(came(papers, property, Acquisition.ASSIGNED))
                        .and(kept))
                .rule("not-communal", whose.isUnits().not());
    }

    private static Ruling held(Papers papers, Decision decision) {
        if (!Property.isDisposal(decision) || isNoDisposalThen(papers, decision)) {
            return Ruling.silent();
        }
        PropertyDecision property = (PropertyDecision) decision;
        Tri held = came(papers, property, Acquisition.ASSIGNED, Acquisition.FINANCING_PLAN);
        Tri applies =
                new Property(papers, property).isGovernedAndUnits().and(held).and(Exceptions.none(decision));
        Tri refused = new Consents(papers, decision).lacksAssembly();
        return Ruling.when(Exceptions.asked(papers, decision, applies, refused)).rule(Consents.RULE, refused);
    }

    /** What is «disposing in another way» only as the words are usually read. */
    private static boolean isNoDisposalThen(Papers papers, Decision decision) {
        if (decision instanceof PropertyUse) {
            return papers.read("22.lease-and-pledge", "alienation-alone");
        }
        if (decision instanceof Demolition) {
            return papers.read("22.demolition", "nobody-receives");
        }
        return decision instanceof PropertyReturn && papers.read("22.given-back", "not-disposing");
    }

    private static Tri came(Papers papers, PropertyDecision decision, Acquisition... ways) {
        return papers.ofAsset(decision.asset(), asset -> Ask.is(asset.acquired(), ways));
    }
}
