package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.PropertyUse;
import kz.ereje.model.fact.Answer;

/** Giving property in lease, trust management, pledge or gratuitous use [12.2.14]. */
public class UseOfProperty extends DisposingOfProperty {

    private final PropertyUse use;

    UseOfProperty(Papers papers, PropertyUse use) {
        super(papers, use);
        this.use = use;
    }

    /** Whether the one who gets the use is of one of these kinds [12.2.8]. */
    public final Answer recipientAmong(ActorKind... kinds) {
        return papers().isOfKind(use.recipient(), kinds);
    }
}
