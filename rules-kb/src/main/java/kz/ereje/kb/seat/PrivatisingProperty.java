package kz.ereje.kb.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractType;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** Privatising an object [12.2.4]. */
public final class PrivatisingProperty extends DisposingOfProperty {

    private static final int AUCTION_NOTICE_DAYS = 15;
    private static final int CONTRACT_DAYS = 10;

    private final Privatisation sale;

    PrivatisingProperty(Papers papers, Privatisation sale) {
        super(papers, sale);
        this.sale = sale;
    }

    /** State Property arts 93, 96, 100-1 and 101: who may buy, from which day, at what price, after what notice. */
    @Override
    public List<OtherLaw> otherLaws() {
        Answer privateBuyer = papers().isOfKind(
                        sale.recipient(),
                        ActorKind.PERSON,
                        ActorKind.ENTREPRENEUR,
                        ActorKind.COMPANY,
                        ActorKind.NON_PROFIT);
        Answer auctionEarly = Days.after(particulars().date(), sale.auctionOn());
        Answer valuedLate = Days.after(sale.valuedOn(), sale.auctionOn());
        Answer noticedInTime = Days.atLeastBefore(sale.auctionNoticedOn(), sale.auctionOn(), AUCTION_NOTICE_DAYS);
        Answer concludedInTime =
                ofContract(contract -> Days.atMostAfter(contract.date(), sale.auctionOn(), CONTRACT_DAYS));
        List<OtherLaw> told = new ArrayList<>();
        tell(told, privateBuyer, "law.buyer", sale.recipient());
        tell(told, auctionEarly.negated(), "law.auction-before-decision", sale.auctionOn());
        tell(told, valuedLate.negated(), "law.starting-price", sale.valuedOn());
        if (sale.auctionOn().isKnown()) {
            tell(told, noticedInTime, "law.auction-notice", sale.auctionNoticedOn());
            tell(told, concludedInTime.either(contracted().negated()), "law.contract-after-auction", contractFact());
        }
        return told;
    }

    private static void tell(List<OtherLaw> told, Answer kept, String code, Fact<?> fact) {
        if (kept.isNo()) {
            told.add(new OtherLaw("12.2.4", Note.remark(code, fact)));
        }
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
                .both(ofSale(contract -> Days.after(sale.valuedOn(), contract.date())));
    }

    /** Whether the object's safety was provided for while the sale was prepared. */
    public Answer preserved() {
        return sale.preserved().equalTo(true);
    }

    /** Whether the object passed to the buyer and no contract of sale and purchase was concluded by then. */
    public Answer passedWithoutContract() {
        Answer sold =
                ofSale(contract -> Days.after(contract.date(), sale.passedOn()).negated());
        return sale.passedOn().passes(day -> true).both(sold.negated());
    }

    /** Whether a contract of sale is concluded by the day of the check and nobody controls how the buyer keeps it. */
    public Answer saleUncontrolled() {
        Answer concluded = ofSale(
                contract -> Days.after(contract.date(), papers().checkedOn()).negated());
        return concluded.both(sale.termsControlled().equalTo(true).negated());
    }

    /** Another contract than one of sale and purchase is not the one that the regulation means. */
    private Answer ofSale(Function<Contract, Answer> question) {
        return ofContract(contract -> contract.type().equalTo(ContractType.SALE).both(question.apply(contract)));
    }
}
