package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** What was changed after a notice went out (хабарламадан кейін өзгерген) [12.1.3]. */
public enum ChangedParticular implements Term {
    /** The time (уақыты). */
    TIME,
    /** The place (орны). */
    PLACE,
    /** The day (күні). */
    DAY
}
