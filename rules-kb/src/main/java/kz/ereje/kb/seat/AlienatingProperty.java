package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.fact.Note;

/** Alienating property otherwise than by privatisation [12.2.16]. */
public final class AlienatingProperty extends DisposingOfProperty {

    private final Alienation alienation;

    AlienatingProperty(Papers papers, Alienation alienation) {
        super(papers, alienation);
        this.alienation = alienation;
    }

    /** State Property art. 100-1: a sale rests on a valuation; alienation is wider, so only where the papers speak of one. */
    @Override
    public List<OtherLaw> otherLaws() {
        boolean unvalued = alienation
                .forSale()
                .equalTo(true)
                .both(alienation.valuedOn().isNone())
                .isYes();
        return unvalued
                ? List.of(new OtherLaw("12.2.16", Note.remark("law.sale-valuation", alienation.valuedOn())))
                : List.of();
    }
}
