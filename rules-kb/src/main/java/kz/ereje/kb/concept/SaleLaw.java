package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.kb.act.Dated;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * What the State Property Law requires of a privatisation beside the regulation: who may buy, from which day, at what price, after what
 * notice (arts 93, 96, 100-1, 101). Remarks only.
 *
 * @param facts the decision in its dossier
 * @param sale the privatisation
 * @param contract the contract that carries it out, where one is known
 */
public record SaleLaw(DecisionFacts facts, Privatisation sale, Optional<Contract> contract) {

    /** The requirements known not to be met, each beside the provision on privatisation [12.2.4]. */
    public List<OtherLaw> missed() {
        List<OtherLaw> told = new ArrayList<>();
        remark(told, privateBuyer(), "law.buyer", sale.recipient());
        remark(told, notBefore(facts.particulars().date()), "law.auction-before-decision", sale.auctionOn());
        remark(told, notBefore(sale.valuedOn()), "law.starting-price", sale.valuedOn());
        if (sale.auctionOn().isKnown()) {
            remark(told, noticedInTime(), "law.auction-notice", sale.auctionNoticedOn());
            remark(told, concludedInTime(), "law.contract-after-auction", sale.contract());
        }
        return told;
    }

    private Answer privateBuyer() {
        return facts.dossier()
                .isOfKind(
                        sale.recipient(),
                        ActorKind.PERSON,
                        ActorKind.ENTREPRENEUR,
                        ActorKind.COMPANY,
                        ActorKind.NON_PROFIT);
    }

    private Answer notBefore(Fact<LocalDate> day) {
        return Days.after(day, sale.auctionOn()).negated();
    }

    private Answer noticedInTime() {
        return number("auction-notice-days")
                .asked(
                        facts.particulars().date(),
                        days -> Days.atLeastBefore(sale.auctionNoticedOn(), sale.auctionOn(), days));
    }

    /** Without a contract there is none that could be late. */
    private Answer concludedInTime() {
        return contract.map(concluded -> number("sale-contract-days")
                        .asked(
                                facts.particulars().date(),
                                days -> Days.atMostAfter(concluded.date(), sale.auctionOn(), days)))
                .orElse(Answer.yes());
    }

    private Dated<Integer> number(String id) {
        return facts.dossier().terms().number(id);
    }

    private static void remark(List<OtherLaw> told, Answer kept, String code, Fact<?> fact) {
        if (kept.isNo()) {
            told.add(new OtherLaw("12.2.4", Note.remark(code, fact)));
        }
    }
}
