package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** What is paid from (қаржы көзі) [9, 16.4]. */
public enum FundingSource implements Term {
    /** Savings of budget funds (бюджет қаражатын үнемдеу). */
    BUDGET_SAVINGS,
    /** Receipts provided by the legislation on local public administration and self-government (заңнамада көзделген түсімдер). */
    SELF_GOVERNMENT_RECEIPTS,
    /** The local budget (жергілікті бюджет). */
    LOCAL_BUDGET,
    /** The republican or another budget (өзге бюджет). */
    OTHER_BUDGET,
    /** A sponsor's or donor's money (демеушілік қаражат). */
    SPONSOR,
    /** Another source (өзге көз). */
    OTHER
}
