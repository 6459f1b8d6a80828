package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** What a meeting is: gathering (жиын) and assembly (жиналыс) are never the same [12.1.2]. */
public enum MeetingKind implements Term {
    /** A gathering of the local community (жергілікті қоғамдастық жиыны). */
    GATHERING,
    /** A separate gathering (бөлек жиын). */
    SEPARATE_GATHERING,
    /** The assembly of the local community (жергілікті қоғамдастық жиналысы). */
    ASSEMBLY,
    /** The akim's annual report meeting with the people (есеп беру кездесуі), which is no gathering under Law 148 art. 39-3. */
    REPORT_MEETING,
    /** Another meeting with residents (өзге кездесу). */
    OTHER
}
