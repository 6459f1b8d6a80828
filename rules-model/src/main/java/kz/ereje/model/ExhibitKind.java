package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** What an exhibit is (құжаттың түрі). */
public enum ExhibitKind implements Term {
    /** A decision, an order or another act of a body (шешім, өкім). */
    DECISION,
    /** The minutes of a meeting, or an extract of them (хаттама). */
    MINUTES,
    /** A notice to the people (хабарландыру). */
    NOTICE,
    /** A letter (хат). */
    LETTER,
    /** A contract (шарт). */
    CONTRACT,
    /** An extract of a register or of a journal (тізілімнен үзінді). */
    REGISTER_EXTRACT,
    /** A report, a reference or an estimate of somebody who looked into the matter (есеп, анықтама). */
    REPORT,
    /** A certificate of title, a passport, a statute and the like (куәлік, паспорт, жарғы). */
    CERTIFICATE,
    /** A photograph or a recording (фотосурет, жазба). */
    PHOTOGRAPH,
    /** The act of an inspection on the spot (тексеру актісі). */
    INSPECTION,
    /** What somebody states in writing (түсініктеме); a bare statement, though it is on paper. */
    STATEMENT,
    /** Another paper (өзге құжат). */
    OTHER
}
