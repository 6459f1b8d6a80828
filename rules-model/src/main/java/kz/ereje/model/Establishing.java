package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** How somebody established what an exhibit shows (қалай анықталды). */
public enum Establishing implements Term {
    /** The paper was seen. */
    PAPER_SEEN,
    /** A register or a folder was looked through. */
    REGISTER_LOOKED_UP,
    /** The place or the thing was inspected. */
    INSPECTED,
    /** Somebody stated it: a bare statement, which shows nothing. */
    STATED
}
