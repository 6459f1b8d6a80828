package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** The status of a meeting that was called (жиын, жиналыс тағдыры) [12.1.2]. */
public enum MeetingStatus implements Term {
    /** Called and still to come (жоспарланған). */
    PLANNED,
    /** Held (өткізілген). */
    HELD,
    /** Not held, and neither postponed nor cancelled (өткізілмеген). */
    NOT_HELD,
    /** Postponed (кейінге қалдырылған). */
    POSTPONED,
    /** Cancelled (күші жойылған). */
    CANCELLED
}
