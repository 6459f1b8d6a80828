package kz.ereje.kb.seat;

import kz.ereje.model.decision.Alienation;

/** Alienating property otherwise than by privatisation [12.2.16]. */
public final class AlienatingProperty extends DisposingOfProperty {

    AlienatingProperty(Papers papers, Alienation alienation) {
        super(papers, alienation);
    }
}
