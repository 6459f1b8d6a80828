package kz.ereje.kb.seat;

import kz.ereje.model.decision.GratuitousUse;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Giving property for gratuitous use [12.2.14]. */
public final class GratuitousUseOfProperty extends UseOfProperty {

    private final GratuitousUse use;

    GratuitousUseOfProperty(Papers papers, GratuitousUse use) {
        super(papers, use);
        this.use = use;
    }

    /** Whether it stands on no ground of State Property art. 76: never a plain yes, a lawyer has to look. */
    public Answer withoutGround() {
        Answer none = use.ground().isNone();
        return none.isYes() ? Answer.doubt(Note.doubt("use.no-ground", use.ground())) : none;
    }
}
