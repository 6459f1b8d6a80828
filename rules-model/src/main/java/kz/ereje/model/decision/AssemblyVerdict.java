package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** How the assembly dealt with a programme (жиналыстың қорытындысы) [12.1.8]. */
public enum AssemblyVerdict implements Term {
    /** Approved (бекітті). */
    APPROVED,
    /** Refused (бекітпеді). */
    REFUSED,
    /** Discussed: neither approved nor refused (талқылады). */
    DISCUSSED,
    /** Not decided yet (әлі шешілмеді). */
    NOT_DECIDED
}
