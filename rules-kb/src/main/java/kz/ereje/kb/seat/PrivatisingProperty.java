package kz.ereje.kb.seat;

import kz.ereje.model.ContractType;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.fact.Answer;

/** Privatising an object [12.2.4]. */
public final class PrivatisingProperty extends DisposingOfProperty {

    private final Privatisation sale;

    PrivatisingProperty(Papers papers, Privatisation sale) {
        super(papers, sale);
        this.sale = sale;
    }

    /** Whether the object was valued. */
    public Answer valued() {
        return sale.valuedOn().passes(day -> true);
    }

    /** Whether the valuation is dated after the contract of sale; without one of them, no. */
    public Answer valuedAfterSale() {
        return sale.valuedOn()
                .isNone()
                .negated()
                .both(ofContract(contract -> Days.after(sale.valuedOn(), contract.date())));
    }

    /** Whether the object's safety was provided for while the sale was prepared. */
    public Answer preserved() {
        return sale.preserved().equalTo(true);
    }

    /** Whether the object passed to the buyer and no contract of sale and purchase was concluded by then. */
    public Answer passedWithoutContract() {
        Answer sold = ofContract(contract -> contract.type()
                .equalTo(ContractType.SALE)
                .both(Days.after(contract.date(), sale.passedOn()).negated()));
        return sale.passedOn().passes(day -> true).both(sold.negated());
    }

    /** Whether a contract of sale is concluded by the day of the check and nobody controls how the buyer keeps it. */
    public Answer saleUncontrolled() {
        Answer concluded = ofContract(
                contract -> Days.after(contract.date(), papers().checkedOn()).negated());
        return concluded.both(sale.termsControlled().equalTo(true).negated());
    }
}
